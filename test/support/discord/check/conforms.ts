import type { z } from 'zod/mini'

interface Schema {
  safeParse(value: unknown): z.core.util.SafeParseResult<unknown>
}

/** What in a body does not conform to Discord's own specification; empty when all is well. */
export function conforms(schema: Schema, body: unknown): string[] {
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) =>
      `${issue.path.join('.')}: ${issue.code} ${detail(issue)}`.trim(),
    )
  }
  return unknownFields(body, parsed.data, [])
}

const detail = (issue: object) =>
  'maximum' in issue ? `above ${issue.maximum}` : 'minimum' in issue ? `below ${issue.minimum}` : ''

/** Schemas drop what they do not know: whatever is missing from the parsed body is no field of Discord's. */
function unknownFields(sent: unknown, parsed: unknown, path: readonly (string | number)[]): string[] {
  if (Array.isArray(sent)) {
    return sent.flatMap((item, i) => unknownFields(item, (parsed as unknown[])[i], [...path, i]))
  }
  if (typeof sent !== 'object' || sent === null) return []
  const known = parsed as Record<string, unknown>
  return Object.entries(sent).flatMap(([key, value]) =>
    Object.hasOwn(known, key)
      ? unknownFields(value, known[key], [...path, key])
      : [`${[...path, key].join('.')}: no such field`],
  )
}
