/** How an interaction was answered. `outdated`: by nothing that is registered now. */
export type Outcome = 'answered' | 'deferred' | 'failed' | 'outdated'

export type InteractionKind = 'command' | 'completion' | 'press' | 'other'

/**
 * Told when an interaction comes; what it gives back is called with its outcome once the response is ready.
 * `command`: the name of a registered one, or `unknown`.
 */
export type InteractionWatch = (kind: InteractionKind, command: string) => (outcome: Outcome) => void
