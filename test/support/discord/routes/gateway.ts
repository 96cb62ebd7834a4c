import type { Route } from './route.ts'

/** Where the gateway is, and who the bot is. */
export const gatewayRoutes = (gatewayUrl: () => string, shards: number): readonly Route[] => [
  {
    method: 'GET',
    path: /^\/gateway$/,
    auth: false,
    answer: () => ({ status: 200, body: { url: gatewayUrl() } }),
  },
  {
    method: 'GET',
    path: /^\/gateway\/bot$/,
    auth: true,
    answer: () => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 },
      },
    }),
  },
]
