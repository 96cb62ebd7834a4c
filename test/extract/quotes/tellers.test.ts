import { describe, expect, it } from 'vitest'
import { rows, told } from './told.ts'

const check = (name: string, table: string): void => {
  describe(name, () => {
    it.each(rows(table))('%s', (source, expected) => {
      expect(told(source)).toEqual(expected)
    })
  })
}

check(
  'who told what the sentence before tells',
  `
  Le cargo avait perdu sa cargaison, a indiqué le porte-parole des douanes, le commandant Bruno Lestrat, lors d'un point de presse. ¶ « Nous cherchons encore douze conteneurs », a-t-il précisé. | Bruno Lestrat: Nous cherchons encore douze conteneurs
  La digue a cédé vers minuit, selon la maire, Florence Aubry. « On a vu l'eau arriver d'un coup », a-t-elle raconté. | Florence Aubry: On a vu l'eau arriver d'un coup
  La digue a cédé, a indiqué la maire, Florence Aubry. « On a vu l'eau arriver d'un coup. » | Florence Aubry: On a vu l'eau arriver d'un coup.
  Michel Coz est parti, a indiqué Paul Kervern. « Je ne reviendrai pas », a-t-il dit. | ?: Je ne reviendrai pas
  Ils étaient 800, selon la police, et 2 500, selon les organisateurs. Une banderole : « L'eau ne vote pas. » | ?: L'eau ne vote pas.
  `,
)

check(
  'nobody, where it may be somebody whom the article does not name',
  `
  Les obsèques de Marc Tanguy auront lieu jeudi. Le curé n'a pas écrit son sermon. « Il n'y a rien à ajouter. » | ~curé: Il n'y a rien à ajouter.
  Me Julie Arnal lit un message dans lequel la même remerciait son « cher ami ». | ?: cher ami
  Tous l'attendaient, sauf Alena Horáčková. « Je reste », a-t-il répondu. | ?: Je reste
  Tous l'attendaient, sauf Alena Horáčková. « Je reste », a-t-elle répondu. | Alena Horáčková: Je reste
  `,
)

check(
  'questions that nobody is asked',
  `
  Anne Rivoal a rendu sa blouse lundi. Des regrets ? « Aucun. On nous a fermés avec des tableaux. » | Anne Rivoal: Aucun. On nous a fermés avec des tableaux.
  « Je pars », dit Anne Rivoal. La suite ? « On verra bien. » | Anne Rivoal: Je pars | Anne Rivoal: On verra bien.
  `,
)

describe('whom the headline names', () => {
  it.each(
    rows(`
    Les années passent. Clara Vidal l'admire. ¶ La neige tombe. ¶ Berlin dort. ¶ Un carnet noir. « Le bruit est partout », écrit-elle. ¶ Anne Rivoal est morte. | Anne Rivoal: Le bruit est partout
    Anne Rivoal a peint. Clara Vidal l'admire. ¶ La neige tombe. ¶ Berlin dort. ¶ L'ancienne institutrice n'a rien oublié. « Le bruit est partout », écrit-elle. | Anne Rivoal: Le bruit est partout
    Anne Rivoal a peint. Clara Vidal l'admire. ¶ La neige tombe. ¶ Berlin dort. ¶ Un carnet. ¶ « Le bruit est partout », écrit la maire. | ~maire: Le bruit est partout
    Anne Rivoal a peint. Clara Vidal l'admire. ¶ La neige tombe. ¶ Berlin dort. ¶ Un carnet. ¶ Une voisine passe. « Le bruit est partout », dit-elle. | ~voisine: Le bruit est partout
    `),
  )('%s', (source, expected) => {
    expect(told(source, 'Anne Rivoal, un siècle de couleurs')).toEqual(expected)
  })

  it('is nobody where it names nobody', () => {
    const source =
      'Anne Rivoal a peint. Clara Vidal rit.\n\nIl neige.\n\nBerlin dort.\n\nIl vente. « Le bruit est partout », écrit-elle.'
    expect(told(source)).toEqual(['?: Le bruit est partout'])
  })
})

check(
  'a heading right before',
  `
  # Réponse de la Première ministre ¶ Dans un message, elle conclut : « Continuons à débattre. » | ~Première ministre: Continuons à débattre.
  `,
)

check(
  'one of several',
  `
  Marc Riou promet la lune. L'un de ses lieutenants est prudent. « Cent jours ouvrés », glisse-t-il. | ~lieutenant: Cent jours ouvrés
  Ses patients protestent. « Il a trouvé mon diabète », jure l'un. Un autre : « Il venait la nuit. » | ~patient: Il a trouvé mon diabète | ~patient: Il venait la nuit.
  La géographe et cartographe Odile Ferrand est morte. « J'entends des cloches », disait-elle. | Odile Ferrand: J'entends des cloches
  La brebis est chez Jean Borel, son ancien propriétaire. « Je n'y croyais plus », a-t-il dit. | Jean Borel: Je n'y croyais plus
  « Un chef-d'œuvre », s'enthousiasme la radio locale DYFM. | DYFM: Un chef-d'œuvre
  « Il manque dix médecins, détaille au micro de France Bleu Sud Lorraine Frédéric Holveck. C'est intenable. » | Frédéric Holveck: Il manque dix médecins. C'est intenable.
  `,
)

check(
  'a comma that ends what is said of the subject',
  `
  Un avocat persifle : « C'est cher. » La directrice, Anne Rivoal, balaie la critique. « Qu'ils viennent. » | ~avocat: C'est cher. | Anne Rivoal: Qu'ils viennent.
  Mme Rivoal, qui a reçu un appel du préfet, songe à rendre son rapport. « J'attends lundi. » | Rivoal: J'attends lundi.
  Anne Rivoal, 52 ans, fâchée, conteste le rapport. « Tout est faux. » | Anne Rivoal: Tout est faux.
  La digue, vieille de cent ans, a cédé, a indiqué Anne Rivoal. « Il pleuvait. » | Anne Rivoal: Il pleuvait.
  Le maire, a indiqué Anne Rivoal, est parti. « Il pleuvait. » | Anne Rivoal: Il pleuvait.
  `,
)

check(
  'a sentence that begins with what the same speaker adds',
  `
  Pour Anne Rivoal, directrice du musée, l'affaire est close. « Tout partira en mai. » Et d'ajouter : « Hélas. » | Anne Rivoal: Tout partira en mai. | Anne Rivoal: Hélas.
  « C'est fini », soupire Marc Riou. Avant de conclure : « On repart. » | Marc Riou: C'est fini | Marc Riou: On repart.
  Le syndicat CGT a refusé. Et de prévenir : « Nous reviendrons. » | Confédération générale du travail: Nous reviendrons.
  Et d'ajouter : « Hélas. » | ?: Hélas.
  `,
)

check(
  'what else an apposition tells, told of its person later',
  `
  Patrick Rambaud, 61 ans, notaire à Redon jusqu'à sa retraite en 2018, est jugé. Sylvie Coz préside. « Ce n'est pas moi », répond le notaire. | Patrick Rambaud: Ce n'est pas moi
  Yann Lebreton, ichnologue au musée et premier auteur de l'étude, a daté la grotte. Clara Vidal l'a filmée. « Nous avons douté », admet le premier auteur. | Yann Lebreton: Nous avons douté
  `,
)

check(
  'subjects that no list knows',
  `
  La Sivom, qui gère le réseau, invoque « des captages saturés ». | ~/Sivom: des captages saturés
  La Régulation des trains évoque un incident « sans gravité ». | ~/Régulation des trains: sans gravité
  L'Ageps promet « un retour à la normale ». Le rétablissement ne se fera pas « avant lundi, au mieux ». | ~/Ageps: un retour à la normale | ~/Ageps: avant lundi, au mieux
  Cent vingt chercheurs s'inquiètent d'un « renoncement ». | ~chercheurs: renoncement
  Près du port, 400 salariés ont dénoncé « un mépris total ». | ~salariés: un mépris total
  Un de ses voisins, retraité de la poste, raconte : « Il sortait peu. » | ~voisin: Il sortait peu.
  L'une des anciennes élèves se souvient d'un professeur « exigeant mais drôle ». | ~ancienne élève: exigeant mais drôle
  Commentaire d'un habitué du bar : « C'était mieux avant. » | ~habitué/bar: C'était mieux avant.
  Réponse de l'intéressé, Gilles Simonet : « Je n'ai rien à cacher. » | Gilles Simonet: Je n'ai rien à cacher.
  Deux sources proches du dossier assurent que le fonds « n'a aucune intention de sortir ». | ~sources proches du dossier: n'a aucune intention de sortir
  "La route coûte cher à tout le monde", Daniel Pagot, 58 ans, qui conduit depuis 1984, a dit. | Daniel Pagot: La route coûte cher à tout le monde
  Une étudiante, Krista Tolen, a marché. "Je suis en colère contre la pluie", elle a ri. | Krista Tolen: Je suis en colère contre la pluie
  `,
)

check(
  'what somebody was or will be',
  `
  Élodie Garnier, 41 ans, a tout quitté. « La pâte ne ment jamais », dit l'ancienne avocate. | Élodie Garnier: La pâte ne ment jamais
  André Hervé fête son départ. Le futur retraité invite tout le monde. « Et gratuitement », précise-t-il. | André Hervé: Et gratuitement
  André Hervé et Paul Kervern trinquent. « C'est gratuit », précise l'ancien marin. | ~ancien marin: C'est gratuit
  André Hervé pêche. ¶ Le port dort. ¶ La ville aussi. Le nouveau président a parlé de « fierté ». | ~nouveau président: fierté
  Le trentenaire, Kevin Marteau, risque dix ans. À la barre, le prévenu s'est excusé : « Je regrette. » | Kevin Marteau: Je regrette.
  Oksana Bondar a perdu. Elle a été contrée par Marine Ducrot. La Biterroise a éclaté en sanglots. « On partage tout », a-t-elle lâché. | ~Biterroise: On partage tout
  `,
)

check(
  'the same speaker behind a sentence that names nobody',
  `
  « On les salue à peine », observe Coralie Vasseur. Un tiers partent avant Noël. « Personne ne leur demande pourquoi. » | Coralie Vasseur: On les salue à peine | Coralie Vasseur: Personne ne leur demande pourquoi.
  « On les salue à peine », observe Coralie Vasseur. Le juge soupire. « Personne ne leur demande pourquoi. » | Coralie Vasseur: On les salue à peine | ~juge: Personne ne leur demande pourquoi.
  « On les salue à peine », observe Coralie Vasseur. La salle rit. « Silence ! » | Coralie Vasseur: On les salue à peine | ?: Silence !
  `,
)

check(
  'husband and wife',
  `
  « On dort mal », dit Renée Cazes. En face, Michèle et Bernard Touplin habitent depuis dix ans. « Le bruit rend fou », dit Bernard. Son épouse est plus grave : « J'ai maigri. » | Renée Cazes: On dort mal | Bernard Touplin: Le bruit rend fou | Michèle: J'ai maigri.
  `,
)
