import { describe, expect, it } from 'vitest'
import {
  publisherNamed,
  publisherOfAddress,
  publisherOfHost,
} from '../../../src/ingest/publishers/publishers.ts'

describe('publisherNamed', () => {
  it.each([
    ['Le Monde', 'Le Monde'],
    ['LIBERATION', 'Libération'],
    ['Ouest France', 'Ouest-France'],
    ['L’Humanité', "L'Humanité"],
    ['Agence France-Presse', 'AFP'],
    ['Les Échos', 'Les Echos'],
    ['Le Monde.fr', 'Le Monde'],
  ])('knows %s as %s', (name, expected) => {
    expect(publisherNamed(name)?.name).toBe(expected)
  })

  it.each(['', 'Le', 'Le Monde de Nemo', 'Gazette de nulle part'])('does not know « %s »', (name) => {
    expect(publisherNamed(name)).toBeNull()
  })
})

describe('publisherOfHost', () => {
  it.each([
    ['www.lemonde.fr', 'Le Monde'],
    ['fr.sputniknews.com', 'Sputnik France'],
    ['de.sputniknews.com', 'Sputnik'],
    ['francais.rt.com', 'RT France'],
    ['RMC.BFMTV.com', 'RMC'],
    ['www.bfmtv.com', 'BFMTV'],
  ])('%s belongs to %s', (host, expected) => {
    expect(publisherOfHost(host)?.name).toBe(expected)
  })

  it.each(['notlemonde.fr', 'lemonde.fr.example.org', 'com', ''])('%s belongs to nobody known', (host) => {
    expect(publisherOfHost(host)).toBeNull()
  })
})

describe('publisherOfAddress', () => {
  it('reads the host of an address', () => {
    expect(publisherOfAddress('https://www.rfi.fr/fr/europe/20220112-x')?.name).toBe('RFI')
  })
  it('has no answer for what is no address', () => {
    expect(publisherOfAddress('rfi.fr')).toBeNull()
  })
})
