/** The package's schemas come without types of their own. */
declare module 'discord-api-spec/zod' {
  import type { z } from 'zod/mini'

  type Schema = z.ZodMiniType<unknown>
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const IncomingWebhookRequestPartialSchema: Schema
  export const IncomingWebhookUpdateRequestPartialSchema: Schema
  export const MessageCreateRequestSchema: Schema
  export const UpdateMessageInteractionCallbackRequestSchema: Schema
}
