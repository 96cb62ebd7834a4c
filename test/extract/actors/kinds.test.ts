import { describe, expect, it } from 'vitest'
import { rows } from '../dates/table.ts'
import { reader } from '../support/reader.ts'

/** « kind: name; kind: name », in the order of appearance; « - » for nobody and nothing. */
const named = (source: string): string =>
  reader
    .actors(source)
    .map(({ kind, name }) => `${kind}: ${name}`)
    .join('; ') || '-'

describe('what bears a name', () => {
  it.each(
    rows(`
    Le cyclone Berguitta s'éloigne. Berguitta a fait deux blessés. | -
    La tempête Leslie a touché l'Aude. « Leslie a tout emporté », dit un élu. | -
    Le chalutier Bugaled a sombré au large. | -
    Le père Noël est passé. Le père Martin a prié. | person: Martin
    Le camp Mirval exulte, l'administration Delvaux attend. | -
    Un couple de Hollandais a racheté le moulin. | -
    Le père Noël est passé dans les classes. | -
    Trois Bavarois ont remporté l'épreuve, devant deux Tyroliens. | -
    Les Bretons ont perdu, les Normands aussi. | -
    Il travaille chez Harrow Consulting depuis mai. | organisation: Harrow Consulting
    La société Kerguen Advisory a fermé. Kerguen Advisory devait trois loyers. | organisation: Kerguen Advisory
    World Athletics a tranché hier. | organisation: World Athletics
    Une ligne relie Panabo City à Davao. | place: Panabo City; place: Davao
    La gendarmerie a bouclé Santa Rosalía, un bourg de montagne. | place: Santa Rosalía
    Il a été transféré à la prison de haute sécurité de La Modelo. | place: La Modelo
    Des tirs ont éclaté dans deux quartiers, Villa Fátima et Los Ceibos. | place: Villa Fátima; place: Los Ceibos
    À Al-Fashir, on attend. Les rebelles encerclent Al-Fashir. | place: Al-Fashir
    Le quotidien portugais Diário da Manhã révèle l'affaire. | organisation: Diário da Manhã
    Le journal tchèque Lidové zprávy n'y croit pas. | organisation: Lidové
    Le quotidien économique Průmyslové noviny n'y croit pas. | organisation: Průmyslové noviny
    Genève Aéroport a annulé dix vols. | organisation: Genève Aéroport
    Bretagne Vivante et Eau & Rivières de Bretagne ont porté plainte. | organisation: Bretagne Vivante; organisation: Eau & Rivières de Bretagne
    Jonas Gessner dirige Gessner & Söhne. | person: Jonas Gessner; organisation: Gessner & Söhne
    Le groupe H&M ferme dix magasins. Un B&B ouvre. | organisation: H&M
    M. & Mme Durand sont morts. | person: Durand
    Le transporteur Kühne+Nagel recrute. | organisation: Kühne+Nagel
    L'US Boulogne Côte d'Opale a battu le FC Sankt Veit. | organisation: US Boulogne Côte d'Opale; organisation: FC Sankt Veit
    France Bleu Périgord révèle l'affaire. FO Santé Vaucluse proteste. | organisation: France Bleu Périgord; organisation: FO Santé Vaucluse
    Le député LR Cardin s'oppose à la candidate PS Bergeon. | organisation: Les Républicains; organisation: Parti socialiste; person: Cardin; person: Bergeon
    Ce n'est rien, a dit à l'AFP Retno Lestari. | organisation: Agence France-Presse; person: Retno Lestari
    Le parti Droit et Justice a perdu. Droit et Justice conteste. | organisation: Droit et Justice
    Le collectif Sauvons l'eau du Clain a manifesté. | organisation: Sauvons l'eau du Clain
    La compagnie de théâtre Les Ateliers du Vent joue ce soir. | organisation: Les Ateliers du Vent
    Chloé Marty est salariée de Boréalis. | person: Chloé Marty; organisation: Boréalis
    Luis Arteaga était candidat de Patria Nueva. | person: Luis Arteaga; organisation: Patria Nueva
    Terra Viva, association de riverains, a saisi le juge. | organisation: Terra Viva
    Nova Aurora a licencié trente salariés. | organisation: Nova Aurora
    Nieuw Nickerie compte 12 000 habitants. | place: Nieuw Nickerie
    Un sommet est prévu mardi à Cabo Frio. Cabo Frio se prépare. | place: Cabo Frio
    Il a confié mardi à Noemi Keller la direction. | person: Noemi Keller
    Le constructeur Great Wall Motor s'installe. Le banquier Cosmin Pavel aussi. | organisation: Great Wall Motor; person: Cosmin Pavel
    Le Basque Unai Oyarzun a gagné. Le titre échoit au Géorgien Zviad Lomtadze. | person: Unai Oyarzun; person: Zviad Lomtadze
    La Néerlandaise Femke van 't Hof a gagné. | person: Femke van 't Hof
    María de los Ángeles Quispe a gagné devant Jordi Puig i Ferrater. | person: María de los Ángeles Quispe; person: Jordi Puig i Ferrater
    Le pape Léon XIV a prié. Mswati III aussi. | person: Léon XIV; person: Mswati III
    « Non », a lancé Mme.Jeanne Lorret. | person: Jeanne Lorret
    Lecture : 4 minutes Par Juliette Vandal | person: Juliette Vandal
    La clinique Medivia Ouest a fermé. Medivia assure que rien ne change. | organisation: clinique Medivia Ouest
    Interrogé dans Matin Première, le maire nie. | -
    Sud Bretagne a publié la lettre. | -
    C'est fini, a affirmé mercredi à la radio Nova Onda Paul Garnier. | organisation: Nova Onda; person: Paul Garnier
    Le groupe a racheté Telekom Italia Sparkle. | organisation: Telekom Italia Sparkle
    L'armateur CMA CGM a commandé douze navires. | organisation: CMA CGM
    C'est fini, a lancé Inés Robles, de Nueva Alianza. | person: Inés Robles; organisation: Nueva Alianza
    Selon The Daily Lantern, dix mineurs sont morts. | organisation: The Daily Lantern
    Les Éditions du Chemin publient son roman. | organisation: Éditions du Chemin
    Selon le Kampala Herald, le ministre est parti. | organisation: Kampala Herald
    Elle publie « Les Ombres » (La Renouée). | -
    « Vous partirez, si Dieu le veut », a dit le geôlier. | -
    (Elle sourit.) Non. | -
    „Qui veut payer cela?“, demande un habitant. | -
    PAS UNE MINUTE DE PLUS | -
    ENQUÊTE. Un matin de mars, la digue a cédé. | -
    L. B. Que le temps manque, surtout. | -
    Reportage Marta Kowalczyk, à Gdansk. | person: Marta Kowalczyk; place: Gdansk
    Le secrétaire aux Transports Rodrigo Bautista a nié. | person: Rodrigo Bautista
    MM. Kerbrat et Diallo ont signé. | person: Kerbrat; person: Diallo
    Mmes Le Goff et Santini ont refusé. | person: Le Goff; person: Santini
    La vieille madame Zhou s'est tue. | person: Zhou
    Dites Monique, a-t-elle lancé. | person: Monique
    Le café Le Balto a rouvert. | -
    Elle a lu le roman Belle Rive en une nuit. | -
    La maire Yolaine Ferrec s'oppose. Ferrec veut un vote. Le Bihan, lui, attend. | person: Yolaine Ferrec
    Yannick Le Bihan préside le club. Le Bihan a été réélu. | person: Yannick Le Bihan
    Les députés du groupe Rassemblement national ont voté contre. | organisation: Rassemblement national
    Le Défenseur des droits a été saisi. | organisation: Défenseur des droits
    Le Programme alimentaire mondial suspend ses convois. Le PAM attend. | organisation: Programme alimentaire mondial
    Le SNES-FSU et la FCPE ont saisi le rectorat de Lille. | organisation: SNES-FSU; organisation: FCPE; place: Lille; organisation: rectorat de Lille
    Le comité régional des pêches s'est prononcé contre. | organisation: comité régional des pêches
    La chambre régionale des comptes épingle la ville. | organisation: chambre régionale des comptes
    L'Autorité de la concurrence a donné son feu vert. | organisation: Autorité de la concurrence
    Bercy ne lâchera rien. | organisation: ministère de l'Économie
    L'accident s'est produit à Morlaix, dans le Finistère. | place: Morlaix
    Les Ardéchois sont privés de courant en Ardèche et dans la Drôme. | place: Ardèche
    Le tribunal judiciaire d'Angoulême a rendu son jugement. | place: Angoulême; organisation: tribunal judiciaire d'Angoulême
    La maire de Melun, Coralie Vannier, a porté plainte. | place: Melun; person: Coralie Vannier
    Toulon s'incline. L'entraîneur de Toulon a parlé d'un vol. | place: Toulon
    Le typhon Hagupit approche des côtes. Hagupit a déjà tué. | -
    L'ouragan Idalia a détruit mille maisons, selon les autorités. | -
    Le voilier Pen Duick a été retrouvé au large de Lorient. | place: Lorient
    Deux Espagnols et trois Portugais ont été arrêtés à Bayonne. | place: Bayonne
    Le restaurant Chez Marcel a fermé. | -
    La discothèque Le Calypso a brûlé. | -
    L'hebdomadaire allemand Die Brücke a enquêté. | organisation: Die Brücke
    Le Sunday Herald a publié sa lettre. | organisation: Sunday Herald
    Le groupe Delmas Logistics licencie. Delmas Logistics assure le contraire. | organisation: Delmas Logistics
    La startup Nuvoria, dont le siège est à Rennes, a levé dix millions. | organisation: Nuvoria; place: Rennes
    Orvane SA a porté plainte contre son ancien patron. | organisation: Orvane SA
    La commune de Saint-Hilaire-des-Loges vote dimanche. | place: Saint-Hilaire-des-Loges
    Il a grandi à El Alto, au-dessus de La Paz. | place: El Alto; place: La Paz
    Des combats ont éclaté à Um Rawaba. On fuit Um Rawaba. | place: Um Rawaba
    Elle vit à Baguio City depuis trois ans. | place: Baguio City
    MM. Roussel, Kerviel et Diop ont voté contre. | person: Roussel; person: Kerviel; person: Diop
    Mmes Aubert et Quéré siègent au conseil. | person: Aubert; person: Quéré
    Le ministre des Affaires étrangères Jorge Valdivieso a démissionné. | person: Jorge Valdivieso
    Texte et photos Lucie Fontanel | person: Lucie Fontanel
    NON À LA FERMETURE DE NOTRE ÉCOLE | -
    PORTRAIT. Elle court depuis l'âge de six ans. | -
    « Dieu merci, personne n'est mort », souffle un voisin. | -
    Le roman Terre battue paraît jeudi. | -
    Il publie « La Nuit des phares » (Le Ponant). | -
    Antoine Brest est arrivé. Brest a refusé de parler. | person: Antoine Brest
    Le préfet de la Drôme, Yves Chabannes, a signé. | person: Yves Chabannes
    Enedis promet un retour à la normale. | organisation: Enedis
    La chambre départementale des notaires a été saisie. | organisation: chambre départementale des notaires
    Kateryna Bondarchuk, 31 ans, vit à Kherson. | person: Kateryna Bondarchuk; place: Kherson
    Le maire, Aymeric Thouvenin, a remercié les pompiers de Vesoul. | person: Aymeric Thouvenin; place: Vesoul
    À Um Dukhun, on enterre les morts. Um Dukhun compte mille habitants. | place: Um Dukhun
    Yolaine Ferrec se tait. On en veut à Ferrec. | person: Yolaine Ferrec
    Yannick Le Bihan se tait. La liste de Le Bihan est prête. | person: Yannick Le Bihan
    Il a rendu hommage à Ngo Van Tam. | person: Ngo Van Tam
    Elle est née à Villa Clara, a-t-elle dit. | place: Villa Clara
    Le grand Croate Goran Petrović a gagné, du jeune Belge Koen Maes on ne dit rien. | person: Goran Petrović; person: Koen Maes
    C'est fini, a dit le jeune Palois. | -
    Née à l'île de Bassac, fille d'un pêcheur, elle a chanté. | place: Bassac
    `),
  )('%s', (source, expected) => {
    expect(named(source)).toBe(expected)
  })

  it('is called by its noun alone where the article names one', () => {
    const aliases = (source: string) =>
      reader.actors(source).flatMap(({ kind, aliases }) => (kind === 'organisation' ? aliases : []))
    expect(aliases('Le rectorat de Lille a réagi. Le rectorat ne dit rien.')).toEqual(['le rectorat'])
    expect(
      aliases('Le rectorat de Lille et le rectorat de Nantes se taisent. Le rectorat ne dit rien.'),
    ).toEqual([])
  })

  it('is read from all mentions', () => {
    expect(named('Il vit à El-Fasher. On ne sait où se trouve El-Fasher, répète Mme Hassan.')).toBe(
      'place: El-Fasher; person: Hassan',
    )
    expect(named('Habitat Verger, dont la trésorière est partie, ferme. Habitat Verger a dit non.')).toBe(
      'organisation: Habitat Verger',
    )
    expect(named('Bastien Rochefort est parti. Rochefort a dit non.')).toBe('person: Bastien Rochefort')
    expect(named('Paul Riga est là. Riga a dit non. On en veut à Riga.')).toContain('person: Paul Riga')
  })
})
