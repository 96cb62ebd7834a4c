import { describe, expect, it } from 'vitest'
import { isLoopback, ownAuthorities } from '../../src/server/loopback.ts'

describe('this machine', () => {
  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each(['0.0.0.0', '::', '10.0.0.1', 'localhost.evil.test', '127.0.0.1.evil.test', '1127.0.0.1', ''])(
    'is not %j',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )

  it('has an address with a port, which a browser leaves out when it is the usual one', () => {
    expect(ownAuthorities('::1', 3000)).toEqual(new Set(['localhost:3000', '127.0.0.1:3000', '[::1]:3000']))
    expect(ownAuthorities('localhost', 80)).toContain('localhost')
  })
})
