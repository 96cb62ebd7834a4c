import { expect, test } from 'vitest'
import { parseAddress } from '../../../src/store/postgres/address.ts'

test.each([
  ['postgres://host/db', 'verbatim', 'postgres://host/db'],
  ['postgres://me:s%40cret@host:6432/db', 'verbatim', 'postgres://me@host:6432/db'],
  ['postgresql://me@host/db?sslmode=require&schema=press', 'press', 'postgresql://me@host/db?schema=press'],
])('%s has its tables in %s and is shown as %s', (text, schema, label) => {
  const address = parseAddress(text)
  expect(address).toMatchObject({ schema, label })
  expect(address?.connection).not.toContain('schema=')
})

test.each([
  'store.sqlite',
  'postgres:store',
  'mysql://host/db',
  'postgres://host/db?schema=a"b',
  'postgres://host/db?schema=Presse',
])('%s is none', (text) => {
  expect(parseAddress(text)).toBeNull()
})
