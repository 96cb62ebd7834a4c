import type { APIInteraction } from 'discord-api-types/v10'

const ASKER = { id: '1', username: 'asker' }
export const OTHER = { id: '2', username: 'other' }

/** The smallest interactions that the adapter reads, for tests without a server. */
export const slash = (name: string, options: readonly object[] = [], locale = 'fr') =>
  ({ type: 2, locale, user: ASKER, data: { type: 1, name, options } }) as unknown as APIInteraction

export const typed = (name: string, options: readonly object[]) =>
  ({ type: 4, locale: 'fr', user: ASKER, data: { type: 1, name, options } }) as unknown as APIInteraction

export const pressed = (customId: string, { by = ASKER, values = null as readonly string[] | null } = {}) =>
  ({
    type: 3,
    locale: 'fr',
    member: { user: by },
    data: { custom_id: customId, component_type: values ? 3 : 2, ...(values && { values }) },
    message: { id: '9', interaction_metadata: { user: ASKER } },
  }) as unknown as APIInteraction

export const text = (value: string) => ({ name: 'text', type: 3, value })
