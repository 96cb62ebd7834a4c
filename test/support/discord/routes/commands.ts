import type { APIApplicationCommand } from 'discord-api-types/v10'
import { commandFaults } from '../check/commands.ts'
import { refuse } from '../errors.ts'
import type { World } from '../world.ts'
import type { Call, Route } from './route.ts'

const path = /^\/applications\/(\d+)\/commands$/

/** An application's global commands. */
export const commandRoutes: readonly Route[] = [
  { method: 'GET', path, auth: true, answer: list },
  { method: 'PUT', path, auth: true, answer: replace },
]

function list({ world, params, query }: Call) {
  if (params[0] !== world.applicationId) return refuse('wrong-application')
  const localized = query.get('with_localizations') === 'true'
  return { status: 200, body: localized ? world.commands : world.commands.map(withoutLocalizations) }
}

function replace({ world, params, body }: Call) {
  if (params[0] !== world.applicationId) return refuse('wrong-application')
  const faults = commandFaults(body)
  if (faults.length > 0) {
    world.violations.push(...faults)
    return refuse('invalid-form', faults)
  }
  world.commands = (body as object[]).map((command) => registered(command, world))
  return { status: 200, body: world.commands }
}

/** As Discord gives commands back: with its own fields, what was left out filled in, falsehoods left out. */
function registered(command: object, world: World): APIApplicationCommand {
  const known = world.commands.find(({ name }) => 'name' in command && name === command.name)
  const filled = {
    ...{ type: 1, default_member_permissions: null, dm_permission: true, nsfw: false },
    ...{ contexts: null, integration_types: [0], name_localizations: null, description_localizations: null },
    ...tidied(command),
    id: known?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
  }
  return filled as unknown as APIApplicationCommand
}

function tidied(given: object): object {
  const { options, ...rest } = given as { options?: object[] }
  const kept = Object.entries(rest).filter(
    ([key, value]) => value !== false && !(key === 'choices' && isEmpty(value)),
  )
  return { ...Object.fromEntries(kept), ...(options?.length && { options: options.map(tidied) }) }
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0

const withoutLocalizations = (command: APIApplicationCommand) => {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command
  return rest
}
