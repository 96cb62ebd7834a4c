import { describe, expect, test } from 'vitest'
import { type ActorView, actorReply } from '../../src/replies/actor-reply.ts'
import { article, audience, components, event, labels, profile, quote, shown } from '../support/answers.ts'

const view = (rest: Partial<ActorView> = {}): ActorView => ({
  profile: profile(),
  quotes: { latest: quote(), total: 4 },
  events: { latest: event(), total: 2 },
  companions: [profile({ id: 'a2', name: 'Syndicat des dockers' })],
  others: [],
  ...rest,
})

describe('an actor', () => {
  test('is told with roles, names, counts and the latest of each, all sourced', () => {
    expect(shown(actorReply(view(), audience()))).toBe(
      [
        'Odile Maréchal',
        'Personne · 1 article · 4 citations · 2 événements',
        '',
        '**Fonctions**',
        '• maire de Portneuf — [Agence Rivale](https://rivale.test/port) (média d’État), 6 mai 2031',
        'Autres noms = O. Maréchal',
        'Apparaît avec = Syndicat des dockers',
        'Dernière citation',
        '« Nous rouvrirons les quais avant l’été »',
        '— **Odile Maréchal**, maire de Portneuf',
        'Dit le lundi 5 mai 2031',
        'Agence Rivale (média d’État) · publié le mardi 6 mai 2031',
        '[Le port rouvre ses quais](https://rivale.test/port)',
        'Dernier événement',
        '**Réouverture des quais de Portneuf**',
        'lundi 12 mai 2031 · Portneuf · A eu lieu',
        'Source : [Agence Rivale](https://rivale.test/port) (média d’État), 6 mai 2031',
      ].join('\n'),
    )
    expect(labels(actorReply(view(), audience()))).toEqual(['Citations (4)', 'Événements (2)'])
  })

  test('is told with when a role is held, in the words of the article', () => {
    const held = profile({ roles: profile().roles.map((role) => ({ ...role, time: 'depuis *2014*' })) })
    for (const locale of ['fr', 'en'] as const) {
      const text = shown(actorReply(view({ profile: held }), audience(locale)))
      expect(text).toContain('• maire de Portneuf, depuis \\*2014\\* — ')
    }
  })

  test('is told in English', () => {
    const reply = actorReply(view({ profile: profile({ kind: 'organisation' }) }), audience('en'))
    const text = shown(reply)
    expect(text).toContain('Organisation · 1 article · 4 quotes · 2 events')
    expect(text).toContain(
      '**Roles**\n• maire de Portneuf — [Agence Rivale](https://rivale.test/port) (state media), May 6, 2031',
    )
    expect(labels(reply)).toEqual(['Quotes (4)', 'Events (2)'])
    expect(components(reply).map(({ custom_id: id }) => id)).toEqual([
      'quote:1la|0|a000000maire',
      'event:1la|0|a000000maire',
    ])
  })

  test('without quotes, events, roles or other names says no more than there is', () => {
    const bare = view({
      profile: profile({ kind: 'place', aliases: [], roles: [] }),
      quotes: { latest: null, total: 0 },
      events: { latest: null, total: 0 },
      companions: [],
    })
    const reply = actorReply(bare, audience())
    expect(shown(reply)).toBe('Odile Maréchal\nLieu · 1 article · 0 citation · 0 événement')
    expect(reply.components).toBeUndefined()
  })

  test('has each role once, with its newest article and how many others give it', () => {
    const roles = [
      {
        title: 'ministre des Ports',
        of: 'Portneuf',
        article: article({ published: { date: '2031-05-09', basis: 'inferred' } }),
      },
      { title: 'Maire', of: 'Portneuf', article: article() },
      {
        title: 'maire',
        of: 'PORTNEUF',
        article: article({ published: { date: '2029-01-02', basis: 'stated' } }),
      },
      { title: 'maire', of: null, article: article({ url: null, publisher: null }) },
    ]
    const text = shown(actorReply(view({ profile: profile({ roles }) }), audience()))
    expect(text).toContain(
      '• ministre des Ports (Portneuf) — [Agence Rivale](https://rivale.test/port) (média d’État), 9 mai 2031 (date déduite)\n',
    )
    expect(text).toContain(
      '• Maire (Portneuf) — [Agence Rivale](https://rivale.test/port) (média d’État), 6 mai 2031 … et 1 autre\n',
    )
    expect(text).toContain('• maire — éditeur inconnu, 6 mai 2031 — adresse de l’article inconnue\n')
  })

  test('has since when a role is known, with the source that shows it', () => {
    const first = article({
      id: 'aoldest',
      url: 'https://courrier.test/elue',
      publisher: 'Le Courrier',
      published: { date: '2028-03-20', basis: 'stated' },
    })
    const roles = [{ title: 'maire', of: 'Portneuf', article: article(), first }]
    const told = (locale: 'fr' | 'en') =>
      shown(actorReply(view({ profile: profile({ roles }) }), audience(locale)))
    expect(told('fr')).toContain(
      ' (média d’État), 6 mai 2031 · déjà dans [Le Courrier](https://courrier.test/elue), 20 mars 2028\n',
    )
    expect(told('en')).toContain(' · already in [Le Courrier](https://courrier.test/elue), March 20, 2028\n')
  })

  test('of a name that several bear is shown with the others in a menu', () => {
    const reply = actorReply(view({ others: [profile({ id: 'a3', name: 'Guy Maréchal' })] }), audience())
    const [menu] = components(reply)
    expect(menu?.custom_id).toBe('actor:1m')
    expect(menu?.options?.map(({ label, default: chosen }) => [label, chosen ?? false])).toEqual([
      ['Odile Maréchal', true],
      ['Guy Maréchal', false],
    ])
  })
})
