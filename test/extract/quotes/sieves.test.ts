import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'
import { rows, told } from './told.ts'

const check = (name: string, table: string): void => {
  describe(name, () => {
    it.each(rows(table))('%s', (source, expected) => {
      expect(told(source)).toEqual(expected)
    })
  })
}

check(
  'a verb behind the quotation',
  `
  « Nous rouvrirons lundi », a déclaré la maire de Redon, Anne Rivoal. | Anne Rivoal: Nous rouvrirons lundi
  « Nous rouvrirons lundi », déclarait mardi 18 janvier le vice-président de la région, Loïc Prigent. | Loïc Prigent: Nous rouvrirons lundi
  « Vous mentez ! », s'est écriée Anne Rivoal. | Anne Rivoal: Vous mentez !
  « C'est un scandale ! » a tonné Marc Riou, le patron des pêcheurs. | Marc Riou: C'est un scandale !
  « C'est fini, je pars » a soufflé Anne Rivoal à la sortie. | Anne Rivoal: C'est fini, je pars
  « C'est mort », dixit Anne Rivoal. | Anne Rivoal: C'est mort
  « Nous rouvrirons lundi », Anne Rivoal l'a promis. | Anne Rivoal: Nous rouvrirons lundi
  C'est « une honte », s'indigne Anne Rivoal. | Anne Rivoal: une honte
  « Non », répond Anne Rivoal. | Anne Rivoal: Non
  « Partez ! », hurle un homme. « Restez ! », supplie une femme. | ~homme: Partez ! | ~femme: Restez !
  « Ça suffit », s'agace un pêcheur de Keroman. | ~pêcheur/Keroman: Ça suffit
  « Quand partez-vous ? », a demandé Marc Riou. « Jamais », a répondu Anne Rivoal. | Marc Riou: Quand partez-vous ? | Anne Rivoal: Jamais
  « Nous partons demain », ont déclaré Anne Rivoal et Marc Le Dantec. | Anne Rivoal et Marc Le Dantec: Nous partons demain
  `,
)

check(
  'a verb before the quotation',
  `
  Anne Rivoal a déclaré : « Nous rouvrirons lundi. » | Anne Rivoal: Nous rouvrirons lundi.
  Anne Rivoal l'assure : « Rien ne sera vendu. » | Anne Rivoal: Rien ne sera vendu.
  Anne Rivoal a assuré que le port était « prêt à rouvrir dès lundi ». | Anne Rivoal: prêt à rouvrir dès lundi
  Anne Rivoal a dénoncé « une décision absurde et coûteuse ». | Anne Rivoal: une décision absurde et coûteuse
  Anne Rivoal se dit « prête à négocier ». | Anne Rivoal: prête à négocier
  Pour sa part, Marc Riou s'est dit « serein ». | Marc Riou: serein
  Interrogée mercredi, Anne Rivoal a répondu « ne pas être au courant ». | Anne Rivoal: ne pas être au courant
  Son avocate, Me Sabine Courtois, dénonce « un procès politique ». | Sabine Courtois: un procès politique
  Un porte-parole du ministère, Paul Kervern, a parlé d'une « erreur regrettable ». | Paul Kervern: erreur regrettable
  Le rapport parle d'« un système à bout de souffle ». | ~/rapport: un système à bout de souffle
  `,
)

check(
  'sources',
  `
  Selon Anne Rivoal, le port est « prêt à rouvrir ». | Anne Rivoal: prêt à rouvrir
  Le port est « prêt à rouvrir », selon Anne Rivoal. | Anne Rivoal: prêt à rouvrir
  D'après le préfet Marc Le Dantec, la crue est « sans précédent ». | Marc Le Dantec: sans précédent
  Pour Anne Rivoal, « ce projet est mort ». | Anne Rivoal: ce projet est mort
  « Un succès », selon la préfecture. | ~/préfecture: Un succès
  `,
)

check(
  'nouns, labels, agents and nobody in particular',
  `
  La réponse d'Anne Rivoal : « Ce projet est mort. » | Anne Rivoal: Ce projet est mort.
  Anne Rivoal a pris la parole. Sa réponse : « Ce projet est mort. » | Anne Rivoal: Ce projet est mort.
  Anne Rivoal : « Ce projet est mort. » | Anne Rivoal: Ce projet est mort.
  Le plan a été qualifié de « folie » par Anne Rivoal. | Anne Rivoal: folie
  « On ne sait rien », indique-t-on au ministère des Transports. | ~/ministère des Transports: On ne sait rien
  « On ne sait rien », indique-t-on. | ?: On ne sait rien
  « C'est faux », rétorque-t-on dans l'entourage du ministre. | ~/entourage du ministre: C'est faux
  `,
)

check(
  'bodies and people without a name',
  `
  L'Otan a dénoncé « une escalade dangereuse ». | Otan: une escalade dangereuse
  Un responsable de l'Otan a évoqué « des signaux inquiétants ». | ~responsable/Otan: des signaux inquiétants
  « Le feu est parti du grenier », a raconté un voisin. | ~voisin: Le feu est parti du grenier
  « Tout va bien », a ajouté le maire. | ~maire: Tout va bien
  Le porte-parole du ministère a parlé d'une « erreur regrettable ». | ~porte-parole/ministère: erreur regrettable
  « Je vais bien », a écrit le skipper sur Facebook. | ~skipper: Je vais bien
  `,
)

check(
  'words that nobody is known to have said',
  `
  « On nous ment depuis des années. » | ?: On nous ment depuis des années.
  Elle a dit "oui". | ?: oui
  « Nous rouvrirons lundi », a-t-elle dit. | ?: Nous rouvrirons lundi
  `,
)

check(
  'marks without speech',
  `
  Le prétendu « miracle économique » n'a pas eu lieu.
  Le film « Les Vagues » sort mercredi.
  Cette technique, appelée « fracturation », est interdite.
  Le navire « Cap Sizun » a coulé.
  Les « petits » patrons se plaignent.
  Il a publié « Les Années bleues » chez Gallimard.
  Le groupe a vendu sa filiale « Produits laitiers ».
  Il est question d'un « grand soir » fiscal.
  Elle chante « Ne me quitte pas » tous les soirs.
  Le mot « démocratie » revient souvent.
  Des « gilets jaunes » ont manifesté.
  Le roman intitulé « La Mer basse » paraît lundi.
  Un réseau dit « de soutien » a été démantelé.
  # « Une honte pour la ville » ¶ Anne Rivoal est en colère.
  Le score est de « 3 - 0 ».
  Rien entre les marques « » ici.
  `,
)

describe('a rule', () => {
  it.each([
    ['« Nous partons », a dit Anne Rivoal.', 'incise-subject', 'a dit Anne Rivoal'],
    ['Selon Anne Rivoal, c’est « urgent ».', 'according-to', 'Selon Anne Rivoal'],
    ['Le plan a été qualifié de « folie » par Anne Rivoal.', 'passive', null],
    ['« On nous ment depuis des années. »', 'no-cue', null],
  ])('is named: %s', (source, rule, cue) => {
    const [quote] = reader.quotes(source)
    expect(quote?.rule).toBe(rule)
    if (cue !== null) expect(quote?.cue).toContain(cue)
  })

  it('is as sure as it may be', () => {
    for (const { confidence, speaker } of reader.quotes('« Oui », a dit Anne Rivoal. « Non, non ! »')) {
      expect(confidence).toBeGreaterThanOrEqual(speaker === null ? 0 : 0.5)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
