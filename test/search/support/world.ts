import type { Dossier } from '../../../src/domain/dossier.ts'
import { type ActorDraft, dossierOf } from '../../support/dossier-builder.ts'

const otan: ActorDraft = {
  name: 'Otan',
  kind: 'organisation',
  aliases: ['NATO', "Organisation du traité de l'Atlantique nord", 'Alliance atlantique'],
}
const russie: ActorDraft = { name: 'Russie', kind: 'place' }
const lavrov: ActorDraft = {
  name: 'Sergueï Lavrov',
  aliases: ['Lavrov'],
  role: ['ministre des Affaires étrangères', 'Russie'],
}
const blinken: ActorDraft = {
  name: 'Antony Blinken',
  role: ["secrétaire d'État", 'États-Unis'],
}
const riabkov: ActorDraft = { name: 'Sergueï Riabkov' }
const stoltenberg: ActorDraft = {
  name: 'Jens Stoltenberg',
  role: ['secrétaire général', 'Otan'],
}

/** A small corpus in which several years, publishers and names come close to each other. */
export const world: readonly Dossier[] = [
  dossierOf({
    title: 'Le Conseil se réunit à Bruxelles',
    publisher: 'La Gazette de Rives',
    published: '2022-01-11',
    actors: [otan, russie, stoltenberg, lavrov, { name: 'Bruxelles', kind: 'place' }],
    quotes: [
      {
        text: 'Nous sommes prêts à discuter, pas à céder devant un ultimatum',
        by: 'Jens Stoltenberg',
        on: '2022-01-11',
      },
      {
        text: 'Cet ultimatum ne vient pas de nous',
        by: 'Sergueï Lavrov',
        on: '2022-01-10',
      },
      { text: 'une simple formalité', by: null },
    ],
    events: [
      {
        label: 'réunion du Conseil Otan-Russie',
        on: '2022-01-12',
        place: 'Bruxelles',
        who: ['Otan', 'Russie'],
        status: 'scheduled',
      },
    ],
  }),
  dossierOf({
    title: 'Après Bruxelles, la parole aux diplomates',
    publisher: 'Le Courrier du Port',
    published: '2022-01-21',
    actors: [otan, russie, lavrov, blinken, riabkov, { name: 'Genève', kind: 'place', aliases: ['Genf'] }],
    quotes: [
      {
        text: 'Les propositions écrites arriveront avant la fin du mois',
        by: 'Antony Blinken',
        on: '2022-01-21',
      },
      {
        text: 'La balle est dans leur camp',
        by: 'Sergueï Lavrov',
        on: '2022-01-21',
      },
      {
        text: 'Aucune garantie orale ne nous suffira',
        by: 'Sergueï Riabkov',
        on: '2022-01-19',
      },
    ],
    events: [
      {
        label: 'rencontre Otan-Russie',
        on: '2022-01-12',
        place: 'Bruxelles',
        who: ['Otan', 'Russie'],
      },
      {
        label: 'entretien entre les chefs de la diplomatie',
        on: '2022-01-21',
        place: 'Genève',
        who: ['Sergueï Lavrov', 'Antony Blinken'],
        kind: 'call',
      },
      {
        label: 'campagne de mesures en mer',
        on: ['2022-01-24', '2022-01-28'],
        kind: 'exercise',
        who: ['Russie'],
      },
    ],
  }),
  dossierOf({
    title: 'Le port rouvre ses quais',
    publisher: 'Le Courrier du Port',
    published: '2021-01-13',
    actors: [
      { name: 'Maëlle Kerivin', role: ['maire', 'Port-Lannec'] },
      { name: 'Alexeï Ivanov' },
      { name: 'Port-Lannec', kind: 'place' },
    ],
    quotes: [
      {
        text: "Le 12 janvier restera une date à part pour les pêcheurs d'ici",
        by: 'Maëlle Kerivin',
        on: '2021-01-13',
      },
      {
        text: 'Les quais sont à tout le monde',
        by: 'Maëlle Kerivin',
        on: '2021-01-12',
      },
      {
        text: 'Nous avons réparé les grues en trois semaines',
        by: 'Alexeï Ivanov',
        on: '2021-01-12',
      },
    ],
    events: [
      {
        label: 'inauguration des quais rénovés',
        on: '2021-01-12',
        place: 'Port-Lannec',
        who: ['Maëlle Kerivin'],
        kind: 'ceremony',
      },
      {
        label: 'saison de la coquille',
        on: ['2021-03-01', '2021-03-31'],
        precision: 'month',
        kind: 'other',
      },
    ],
  }),
  dossierOf({
    title: 'Un chantier naval change de mains',
    publisher: 'Mer et Métiers',
    published: '2020-06-02',
    actors: [{ name: 'Piotr Ivanov' }, { name: 'Chantiers de Rives', kind: 'organisation' }],
    quotes: [
      {
        text: 'Le carnet de commandes est plein',
        by: 'Piotr Ivanov',
        on: '2020-06-01',
      },
    ],
    events: [
      {
        label: 'rachat du chantier naval',
        on: '2020-06-01',
        kind: 'agreement',
        who: ['Chantiers de Rives'],
      },
    ],
  }),
]
