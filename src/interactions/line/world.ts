/** Where typed lines are at home: one server, one channel, one person and one application. Ids as Discord's. */
export const WORLD = {
  guild: { id: '1100000000000000001', name: 'Verbatim' },
  channel: { id: '1100000000000000002', name: 'verbatim' },
  user: { id: '1100000000000000003', name: 'vous' },
  application: { id: '1100000000000000004', name: 'Verbatim' },
} as const
