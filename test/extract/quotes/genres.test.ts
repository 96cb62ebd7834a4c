import { describe, expect, it } from 'vitest'
import { rows, told } from './told.ts'

/** Passages as dailies, agencies, broadcasters and sites have them, written before it was known what is read in them. */
const PASSAGES = `
  La Fnac-Darty n'exclut rien. « Nous étudierons toutes les offres », a fait savoir lundi l'enseigne dans un bref communiqué. | ~/enseigne: Nous étudierons toutes les offres
  Le maire de Lorient, Yvan Guillou, ne mâche pas ses mots. « C'est une gifle pour le territoire. » Il a promis de saisir le tribunal. « On ne lâchera rien. » | Yvan Guillou: C'est une gifle pour le territoire. | Yvan Guillou: On ne lâchera rien.
  La Dreal évoque « une pollution sans gravité ». L'association Eaux vives, elle, parle d'un « désastre ». | ~/Dreal: une pollution sans gravité | Eaux vives: désastre
  Deux cents pêcheurs se sont réunis jeudi sur le port. Trois cents agriculteurs les ont rejoints et réclament « un moratoire immédiat ». | ~agriculteurs: un moratoire immédiat
  Pour Claire Vandamme, directrice du musée, l'affaire est close. « Les œuvres partiront en mai. » Et d'ajouter : « Nous n'avons pas le choix. » | Claire Vandamme: Les œuvres partiront en mai. | Claire Vandamme: Nous n'avons pas le choix.
  « Je n'ai jamais vu cela », soupire Hervé Cormier, gérant du camping. Avant de conclure : « On repart de zéro. » | Hervé Cormier: Je n'ai jamais vu cela | Hervé Cormier: On repart de zéro.
  Interrogée par nos soins, la préfecture se dit « vigilante ». La décision sera prise « dans les prochains jours ». | ~/préfecture: vigilante | ~/préfecture: dans les prochains jours
  Le trentenaire, Kevin Marteau, risque dix ans. À la barre, le prévenu s'est excusé : « Je regrette. » | Kevin Marteau: Je regrette.
  Nadia Belkacem élève des chèvres depuis 2009 à Saugues. Chaque matin, elle monte au pré avec son chien. « C'est le meilleur moment », sourit l'éleveuse. Son mari, Luc Fabre, tient la boutique. « Moi, je compte les sous », plaisante-t-il. | Nadia Belkacem: C'est le meilleur moment | Luc Fabre: Moi, je compte les sous
  Un de ses voisins, retraité de la SNCF, raconte : « Il sortait peu. » | ~voisin: Il sortait peu.
  L'un de ses anciens élèves se souvient d'un professeur « exigeant mais drôle ». | ~ancien élève: exigeant mais drôle
  « Nous avons tout perdu », lâche Ahmed. À ses côtés, sa femme, Leïla, essuie une larme. « Les photos, surtout », murmure-t-elle. | Ahmed: Nous avons tout perdu | Leïla: Les photos, surtout
  Le projet a été jugé « pharaonique » par l'opposante Sylvie Kerbrat. | Sylvie Kerbrat: pharaonique
  Accusé de « brader le service public », le ministre a répliqué vertement. « Ces gens n'ont rien compris », a-t-il lancé. | ?: brader le service public | ~ministre: Ces gens n'ont rien compris
  Le ministre de l'Agriculture Paul Séverac a quitté la salle en affirmant que « le dialogue reste ouvert ». | Paul Séverac: le dialogue reste ouvert
  En marge du sommet, la présidente Ana Lukić s'est dite « prête à tous les compromis ». | Ana Lukić: prête à tous les compromis
  Selon le procureur de Bayonne, Alain Etcheberry, le suspect a agi seul. « Il a reconnu les faits », a précisé le magistrat. | Alain Etcheberry: Il a reconnu les faits
  La procureure de Bayonne, Anne Etcheberry, a ouvert une information judiciaire. La magistrate évoque « un drame familial ». | Anne Etcheberry: un drame familial
  « Les enfants vont bien », rassure le directeur de l'école, Bruno Tardy, qui a passé la nuit sur place. « Ils ont chanté. » | Bruno Tardy: Les enfants vont bien | Bruno Tardy: Ils ont chanté.
  Dans la rue, les avis divergent. « Il faut avancer », tranche Michel, 67 ans. « C'est de la folie », réplique Annie, sa voisine. | Michel: Il faut avancer | Annie: C'est de la folie
  L'ONG Terre propre a porté plainte. Sa porte-parole, Inès Caron, dénonce « un permis de polluer ». « Nous irons jusqu'à Bruxelles », prévient-elle. | Inès Caron: un permis de polluer | Inès Caron: Nous irons jusqu'à Bruxelles
  La CGT Cheminots appelle à la grève. « Rien n'est réglé », affirme le syndicat dans un tract. | Confédération générale du travail: Rien n'est réglé
  Marc Delvaux a signé pour deux ans. L'attaquant belge se réjouit : « J'avais envie de ce club. » | Marc Delvaux: J'avais envie de ce club.
  Élodie Garnier, 41 ans, a tout quitté. L'ancienne avocate fabrique du pain. « La pâte ne ment jamais », dit-elle. | Élodie Garnier: La pâte ne ment jamais
  Élodie Garnier, 41 ans, a tout quitté. « La pâte ne ment jamais », dit l'ancienne avocate. | Élodie Garnier: La pâte ne ment jamais
  Élodie Garnier, 41 ans, a tout quitté pour le fournil. « La pâte ne ment jamais », assure la quadragénaire. | Élodie Garnier: La pâte ne ment jamais
  Le président du département, Jean Roux, et la maire, Odile Blin, se sont vus lundi. Le premier a promis « un effort », la seconde a salué « un geste ». | Jean Roux: un effort | Odile Blin: un geste
  « On m'a menti », répète Sofiane Hadj. Son avocate, Me Carole Dufour, demande la relaxe. « Le dossier est vide », plaide-t-elle. | Sofiane Hadj: On m'a menti | Carole Dufour: Le dossier est vide
  La direction n'a pas souhaité commenter. Contacté, un porte-parole du groupe a simplement évoqué « des discussions en cours ». | ~porte-parole/groupe: des discussions en cours
  Cette hausse est « indéfendable », s'emporte la députée Lise Morvan. | Lise Morvan: indéfendable
  Un texte que la sénatrice Brigitte Aubin juge « bâclé ». | Brigitte Aubin: bâclé
  Il a fallu attendre minuit pour que tombe la nouvelle. « C'est fini », a soufflé un pompier. | ~pompier: C'est fini
  @prefet_69 : « La circulation est rétablie sur l'A7. » | @prefet_69: La circulation est rétablie sur l'A7.
  Sur X, Julien Massart a réagi : « Honte à vous. » | Julien Massart: Honte à vous.
  Dans un tweet, le député Julien Massart s'est indigné d'une mesure « liberticide ». | Julien Massart: liberticide
  Thomas Vidal, lui, préfère en rire : « On aura au moins appris à nager. » | Thomas Vidal: On aura au moins appris à nager.
  Même son de cloche chez Aline Roche, infirmière : « On tient avec du scotch. » | Aline Roche: On tient avec du scotch.
  Réponse de l'intéressé, Gilles Simonet : « Je n'ai rien à cacher. » | Gilles Simonet: Je n'ai rien à cacher.
  Commentaire d'un habitué : « C'était mieux avant. » | ~habitué: C'était mieux avant.
  Verdict du jury : « Un vin sans âme. » | ~/jury: Un vin sans âme.
  Sandrine Pons dirige la crèche depuis dix ans. Elle a vu défiler les réformes. « À chaque fois, on nous demande plus avec moins. » | Sandrine Pons: À chaque fois, on nous demande plus avec moins.
  Les travaux devaient durer six mois. Ils en sont à dix-huit. « On ne voit pas le bout », se désole Mireille Jacquet, fleuriste rue Haute. ¶ Elle a perdu 40 % de son chiffre d'affaires. « Si ça continue, je ferme. » | Mireille Jacquet: On ne voit pas le bout | Mireille Jacquet: Si ça continue, je ferme.
  « Notre collectif ne désarmera pas », prévient Loïc Daniel. ¶ « Nous serons là samedi, et tous les samedis. » | Loïc Daniel: Notre collectif ne désarmera pas | Loïc Daniel: Nous serons là samedi, et tous les samedis.
  « Les comptes sont tenus », assure-t-on dans l'entourage du ministre. | ~/entourage du ministre: Les comptes sont tenus
  Le chanteur Malik Oury sera en concert samedi. Le Marseillais promet « une fête sans téléphone ». | Malik Oury: une fête sans téléphone
  L'actrice Jeanne Corbel incarne la reine. « Je ne me voyais pas régner », s'amuse la comédienne. | Jeanne Corbel: Je ne me voyais pas régner
  Le rapport de la chambre régionale des comptes pointe « une gestion opaque ». | ~/rapport: une gestion opaque
  Le document, que nous avons consulté, recommande « une mise sous tutelle ». | ~/document: une mise sous tutelle
  « C'est un honneur », a déclaré le général Amadou Sow, nouveau chef d'état-major. L'officier de 54 ans a prêté serment devant le président. « Je servirai », a-t-il juré. | Amadou Sow: C'est un honneur | Amadou Sow: Je servirai
  Le Kremlin a dénoncé une « provocation ». | Kremlin: provocation
  Washington a salué « un pas dans la bonne direction ». | États-Unis: un pas dans la bonne direction
  « Pas question de céder », martèle Hélène Brun. Et la patronne des Verts de citer Jaurès. | Hélène Brun: Pas question de céder
  Un habitant, qui a souhaité garder l'anonymat, témoigne : « Ils sont passés par le toit. » « On a cru à un orage », ajoute son épouse. | ~habitant: Ils sont passés par le toit. | ~épouse: On a cru à un orage
  Pour sa défense, Éric Lantier a assuré avoir agi « sous la contrainte ». | Éric Lantier: sous la contrainte
  La famille « n'attend plus rien », souffle son avocat, Me Denis Pommier. | Denis Pommier: n'attend plus rien
  Emmanuel Bastide, le patron de la fédération, hausse les épaules. « Tout le monde savait. » | Emmanuel Bastide: Tout le monde savait.
  Le tribunal de commerce de Dijon a placé mardi la fonderie en redressement. « L'outil est sain », a plaidé à la sortie son dirigeant, Olivier Gressard. Les syndicats, eux, redoutent « un nouveau plan social ». | Olivier Gressard: L'outil est sain | ~/syndicats: un nouveau plan social
  « On m'avait promis un logement », raconte Fatou, 23 ans, assise sur un carton. Son fils dort contre elle. « Il a trois mois. » | Fatou: On m'avait promis un logement | ?: Il a trois mois.
  Le patron de l'usine, Walter Briand, jure n'avoir « rien vu venir ». Ses salariés, réunis devant la grille, n'en croient pas un mot. | Walter Briand: rien vu venir
  Interrogée sur RTL, la ministre de la Culture, Agathe Lemoine, a jugé la polémique « ridicule ». « On ne gouverne pas avec des tweets », a-t-elle ajouté. | Agathe Lemoine: ridicule | Agathe Lemoine: On ne gouverne pas avec des tweets
  Selon une source policière, l'homme « n'était pas connu des services ». | ~source policière: n'était pas connu des services
  Pour l'hydrologue Mehdi Farès, la crue était « prévisible au jour près ». | Mehdi Farès: prévisible au jour près
  Le Premier ministre britannique, George Whitmore, a qualifié l'attaque d'« acte de barbarie ». Son homologue irlandais, Liam Keane, a parlé de « lâcheté ». | George Whitmore: acte de barbarie | Liam Keane: lâcheté
  « C'est mon dernier mot », a tranché Solange Petit-Jean avant de quitter la réunion. | Solange Petit-Jean: C'est mon dernier mot
  Dans les rangs de l'opposition, le ton monte. « Le président ment », accuse le sénateur Guy Tellier. « Il ment et il le sait », abonde sa collègue Denise Auroy. | Guy Tellier: Le président ment | Denise Auroy: Il ment et il le sait
  La SNCF a présenté ses excuses aux voyageurs. L'entreprise promet « un remboursement intégral sous dix jours ». | SNCF: un remboursement intégral sous dix jours
  Le vieux pêcheur n'a rien perdu de sa verve. À 88 ans, Joseph Le Dantec chante encore. « Tant que la mer veut de moi », dit-il en rallumant sa pipe. | Joseph Le Dantec: Tant que la mer veut de moi
  Claire Aubert a couru le marathon en 2 h 31. L'athlète de Roanne n'en revient pas : « Je visais 2 h 35. » | Claire Aubert: Je visais 2 h 35.
  L'avocat général a requis huit ans. « Vous avez choisi l'argent », a-t-il lancé à l'accusé. « J'ai choisi mes enfants », a répondu celui-ci. | ~avocat général: Vous avez choisi l'argent | ~accusé: J'ai choisi mes enfants
  Reconnu coupable d'escroquerie, Didier Ménard a fondu en larmes. « Je n'ai volé personne », répétait le quinquagénaire. | Didier Ménard: Je n'ai volé personne
  Le docteur Yasmina Cherif a alerté l'agence régionale de santé dès janvier. « Personne n'a répondu », déplore cette pneumologue. | Yasmina Cherif: Personne n'a répondu
  Au comptoir, les habitués commentent. « Encore un qui s'en va », grogne Dédé. Le patron, Francis, hausse les épaules : « Il reviendra. » | Dédé: Encore un qui s'en va | Francis: Il reviendra.
  Le film a divisé la critique. « Un choc », écrit Télérama. « Trois heures d'ennui », tranche le quotidien régional. | Télérama: Un choc | ~/quotidien régional: Trois heures d'ennui
  L'Union européenne s'est dite « profondément préoccupée » par ces arrestations. | Union européenne: profondément préoccupée
  Moscou a rejeté ces accusations, « fabriquées de toutes pièces » selon le porte-parole du Kremlin, Dmitri Peskov. | Dmitri Peskov: fabriquées de toutes pièces
  « Ce sont des sauvages », s'étrangle un riverain. Le maire, lui, temporise. « Attendons l'enquête », dit Bernard Plantier. | ~riverain: Ce sont des sauvages | Bernard Plantier: Attendons l'enquête
  La comédienne Ariane Delcourt s'est éteinte à 79 ans. « Elle jouait comme on respire », se souvient le metteur en scène Jacques Ferrand. | Jacques Ferrand: Elle jouait comme on respire
  Né à Oran en 1941, il avait tout connu. « La gloire, puis l'oubli, puis la gloire », résumait Pierre Santoni dans ses Mémoires. | Pierre Santoni: La gloire, puis l'oubli, puis la gloire
  Le gérant du supermarché a porté plainte. D'après lui, le préjudice atteint « plusieurs dizaines de milliers d'euros ». | ~gérant/supermarché: plusieurs dizaines de milliers d'euros
  L'éleveuse Martine Faugère a perdu trente brebis. « Le loup est passé deux fois. » La préfecture a autorisé des tirs. « Trop tard », souffle-t-elle. | Martine Faugère: Le loup est passé deux fois. | ?: Trop tard
  Deux lycéennes ont lancé la pétition. « On veut juste respirer », expliquent-elles. | ~lycéennes: On veut juste respirer
  Dans son communiqué, la compagnie aérienne assure que « la sécurité des passagers n'a jamais été engagée ». | ~/compagnie aérienne: la sécurité des passagers n'a jamais été engagée
  Ce que conteste la défense. « Il n'y a pas une preuve », s'agace Me Rachid Benali. Le parquet, de son côté, évoque « un faisceau d'indices ». | Rachid Benali: Il n'y a pas une preuve | ~/parquet: un faisceau d'indices
  Le groupe, qui emploie 4 000 personnes, dit vouloir « préserver l'emploi ». | ~/groupe: préserver l'emploi
  Le navigateur Éric Kermarec a été secouru au large du Cap. « Je me suis vu mourir », a témoigné le Morbihannais. | Éric Kermarec: Je me suis vu mourir
  Hélène Marchand et son associé, Boris Tavernier, ont repris la librairie. « On a signé sans réfléchir », rit-elle. « Enfin, surtout elle », corrige-t-il. | Hélène Marchand: On a signé sans réfléchir | Boris Tavernier: Enfin, surtout elle
  Le général Moussa Diarra, à la tête de la junte, a promis « des élections libres ». « Quand le pays sera prêt », a-t-il nuancé. | Moussa Diarra: des élections libres | Moussa Diarra: Quand le pays sera prêt
  Sur Instagram, la chanteuse Lola Sand s'est confiée à ses abonnés : « J'ai besoin de silence. » | Lola Sand: J'ai besoin de silence.
  Parmi les blessés figure un pompier, dont l'état « n'inspire plus d'inquiétude », a précisé la sous-préfète. | ~sous-préfète: n'inspire plus d'inquiétude
  Le texte prévoit la création d'un « chèque vert ». Ce dispositif dit « de la seconde chance » concernera mille foyers. |
  Il n'y aura pas de baisse d'impôts, a confirmé lundi Bercy. « Les finances ne le permettent pas », a-t-on expliqué de même source. | ?: Les finances ne le permettent pas
  La conseillère d'opposition Laure Estève réclame un audit : « Où est passé l'argent ? » « Dans les écoles », lui a rétorqué le premier adjoint, Fabien Rouquet. | Laure Estève: Où est passé l'argent ? | Fabien Rouquet: Dans les écoles
  Le fils de la victime, Julien, s'est avancé à la barre. « Mon père ne méritait pas ça. » Dans le box, l'accusé a baissé les yeux. | Julien: Mon père ne méritait pas ça.
  Les deux hommes se connaissaient. « On jouait aux cartes », a admis le suspect, avant de préciser : « Mais je ne l'ai pas tué. » | ~suspect: On jouait aux cartes | ~suspect: Mais je ne l'ai pas tué.
  À l'image d'Anaïs, étudiante en droit, beaucoup renoncent. « Un sandwich par jour, ça suffit », assure la jeune femme. | Anaïs: Un sandwich par jour, ça suffit
  La fédération de chasse des Landes s'insurge. Pour son président, Serge Lacoste, cette décision est « un coup de poignard ». | Serge Lacoste: un coup de poignard
  Le chorégraphe japonais Kenji Morita crée à Avignon. « Le silence est mon premier danseur », explique cet ancien ingénieur. | Kenji Morita: Le silence est mon premier danseur
  Le député Rémi Castel a annoncé sa démission. Une décision « mûrement réfléchie », écrit-il dans un courrier adressé à ses collègues. | Rémi Castel: mûrement réfléchie
  La cour d'appel a confirmé le jugement. « Une victoire pour tous les riverains », s'est félicitée leur avocate, Me Camille Nogaret. | Camille Nogaret: Une victoire pour tous les riverains
`

describe('speakers in passages of many genres', () => {
  it.each(rows(PASSAGES))('%s', (source, expected) => {
    expect(told(source)).toEqual(expected)
  })
})
