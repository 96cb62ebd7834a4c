import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { rows, written } from './table.ts'

/** A Wednesday. */
const PUBLISHED = { published: { date: '2023-03-15' } }

const told = (text: string): string =>
  findDates(parseDates(text), PUBLISHED)
    .map((mention) => `${mention.text} = ${written(mention)}`)
    .join('; ')

const check = (name: string, table: string): void => {
  it.each(rows(table))(`${name}: %s`, (sentence, value) => {
    expect(told(sentence)).toBe(value === '-' ? '' : value)
  })
}

describe('dates that the words around them tell, published on Wednesday 15 March 2023', () => {
  check(
    'imperfects and pasts that look like futures',
    `
    Les camions s'étiraient lundi sur la rocade. | lundi = 2023-03-13
    La foule admirait vendredi les voiliers. | vendredi = 2023-03-10
    Les deux camps se serraient jeudi les coudes. | jeudi = 2023-03-09
    Le duc entra jeudi dans la ville. | jeudi = 2023-03-09
    Le chœur célébra dimanche son centenaire. | dimanche = 2023-03-12
    Le train partirait jeudi de Vesoul. | jeudi = 2023-03-16
    La commission admettra jeudi la presse. | jeudi = 2023-03-16
    La patronne entrera jeudi au conseil. | jeudi = 2023-03-16
    `,
  )
  check(
    'weekdays that something was set to, or that somebody won on; notices; what comes next',
    `
    Lundi, elle était à Gap ; vendredi, elle sera à Die. | Lundi = 2023-03-13; vendredi = 2023-03-17
    Une réunion, convoquée pour vendredi, a été repoussée au 3 avril. | vendredi = 2023-03-17; 3 avril = 2023-04-03
    Une vente, annoncée pour samedi, a finalement été annulée. | samedi = 2023-03-18
    Une réunion prévue pour lundi avait été annulée. | lundi = 2023-03-13
    La visite, planifiée pour jeudi, a été transférée à samedi. | jeudi = 2023-03-16; samedi = 2023-03-18
    Il s'élancera derrière le Norvégien, vainqueur du sprint lundi. | lundi = 2023-03-13
    Lens recevra Brive, tombeur de Nice samedi. | samedi = 2023-03-11
    Lens recevra le vainqueur de Brive – Nice samedi. | samedi = 2023-03-18
    Rencontre avec la troupe à l'issue de la représentation de vendredi. | vendredi = 2023-03-17
    Le prochain créneau libre est le 9 novembre. | le 9 novembre = 2023-11-09
    Le dernier conseil était le 9 novembre. | le 9 novembre = 2022-11-09
    Il a raccroché les gants à la Saint-Jean. | la Saint-Jean = 2022-06-24
    On a fait grève lundi, on la refera le 28. | lundi = 2023-03-13; le 28 = 2023-03-28
    Elle a gagné le 28. | -
    `,
  )
  check(
    'forms of translations, years behind a comma, days of a story',
    `
    Le vote aura lieu le 4 de mai de 2024. | le 4 de mai de 2024 = 2024-05-04
    Il a été élu un 18 juin, en 1995. | 18 juin, en 1995 = 1995-06-18
    Le carnaval a eu lieu à mardi gras. | mardi gras = 2023-02-21
    Rendez-vous le 5/04 sur la place. | le 5/04 = 2023-04-05
    Il a mangé le 1/4 du gâteau. | -
    L'année dernière, le 14 novembre, il avait tout nié. | L'année dernière, le 14 novembre = 2022-11-14
    Il a été élu en 1998. L'année suivante, le 3 mai, il partait. | 1998 = 1998; L'année suivante, le 3 mai = 1999-05-03
    L'an dernier, la foire a plu. | L'an dernier = 2022
    En juin 2020, on cédait la filiale. L'usine, à l'arrêt depuis le 3 novembre, rouvrira. | juin 2020 = 2020-06; le 3 novembre = 2022-11-03
    En juin 2016, on cédait la filiale. L'usine était fermée depuis le 3 novembre. | juin 2016 = 2016-06; le 3 novembre = 2016-11-03
    L'usine rouvre comme prévu l'an passé, au printemps. | l'an passé = 2022; printemps = 2023-03-20..2023-06-20 about
    L'affaire remonte au 14 mars 2016. Ce jour-là, on ferme le local. La ville lui donne jusqu'au 30 juin. | 14 mars 2016 = 2016-03-14; Ce jour-là = 2016-03-14; 30 juin = 2016-06-30
    `,
  )
  check(
    'what was resolved or supposed lies ahead, limits, years of the story, counts',
    `
    Les marins ont décidé de se retrouver vendredi matin au port. | vendredi matin = 2023-03-17
    Il a promis de venir jeudi. | jeudi = 2023-03-16
    La préfète a demandé de rester chez soi samedi. | samedi = 2023-03-18
    Il a tenté de fuir vendredi. | vendredi = 2023-03-10
    Les pompiers ont réussi à l'éteindre samedi. | samedi = 2023-03-11
    Le verdict tombe vendredi. | vendredi = 2023-03-17
    L'exposition ferme ses portes dimanche. | dimanche = 2023-03-19
    Si rien n'a bougé à l'automne, je partirai. | l'automne = 2023-09-23..2023-12-20 about
    Le rapport est attendu avant la fin du mois. | la fin du mois = 2023-03-31..2023-03-31 about
    Le musée est fermé jusqu'à la fin de l'année. | la fin de l'année = 2023-12-31..2023-12-31 about
    Le rapport sera remis à la fin du mois. | la fin du mois = 2023-03-21..2023-03-31 about
    En 1986, il partait. En mars de la même année, elle mourait. | 1986 = 1986; mars de la même année = 1986-03
    Chaque 1er mai, on défile. Tous les 14 juillet, on danse. | -
    Il s'en est vendu en décembre 98 appareils. | décembre = 2022-12
    Le mondial de juillet 98 reste dans les mémoires. | juillet 98 = 1998-07
    La ligne a été rouverte à l'automne. | l'automne = 2022-09-23..2022-12-20 about
    `,
  )
  check(
    'infinitives that look back and those that look ahead',
    `
    L'élue dit avoir été prévenue samedi par un voisin. | samedi = 2023-03-11
    Le guide affirme être arrivé samedi au refuge. | samedi = 2023-03-11
    Le rapport a dû être réécrit vendredi. | vendredi = 2023-03-10
    Le gérant demande à être reçu vendredi. | vendredi = 2023-03-17
    L'opérateur dit espérer une reprise dimanche. | dimanche = 2023-03-19
    Une tribune à paraître samedi déplore ce choix. | samedi = 2023-03-18
    Il a commencé à pleuvoir samedi. | samedi = 2023-03-11
    `,
  )
  check(
    'what is set, risked or prepared',
    `
    Au port, samedi, on risque de manquer de glace. | samedi = 2023-03-18
    Samedi, Quimper se déplace à Vannes. | Samedi = 2023-03-18
    Dimanche, place à la finale. | Dimanche = 2023-03-19
    L'équipe s'est entraînée en vue du match de samedi. | samedi = 2023-03-18
    La crèche, fermée jusqu'à vendredi, manque de bras. | vendredi = 2023-03-17
    La crèche est restée fermée jusqu'à vendredi. | vendredi = 2023-03-10
    Je lui ai promis que je viendrais vendredi. | vendredi = 2023-03-17
    Je préparais samedi mes valises. | samedi = 2023-03-11
    Il en serait autrement vendredi. | vendredi = 2023-03-17
    Une audience, fixée au 14 février, avait été remise. | 14 février = 2023-02-14
    L'audience, reportée au 14 avril, promet d'être longue. | 14 avril = 2023-04-14
    La salle restera « fermée » vendredi matin, prévient la ville. | vendredi matin = 2023-03-17
    « Fermez tout », mardi, le maire a insisté. | mardi = 2023-03-14
    Les vols de dimanche sont annulés. | dimanche = 2023-03-19
    Les vols de dimanche ont été annulés. | dimanche = 2023-03-12
    La grève de jeudi s'annonce massive. | jeudi = 2023-03-16
    La grève de jeudi a été massive. | jeudi = 2023-03-09
    L'artisan devait venir vendredi, il n'est pas venu. | vendredi = 2023-03-10
    L'artisan devait venir vendredi. | vendredi = 2023-03-17
    Le jugement a été mis en délibéré au 4 avril. | 4 avril = 2023-04-04
    La prime sera versée « en deux fois, à l'automne ». | l'automne = 2023-09-23..2023-12-20 about
    Le préfet a dit : « On verra à l'automne. » | l'automne = 2023-09-23..2023-12-20 about
    Opérée du dos en novembre, elle avait manqué l'hiver. | novembre = 2022-11
    Reprise en novembre, puis à Lyon en mai. | novembre = 2022-11; mai = 2023-05
    `,
  )
  check(
    'days and years counted from what was told',
    `
    Née en 1921, elle avouera soixante ans plus tard sa fuite. | 1921 = 1921; soixante ans plus tard = 1981
    L'album paraît à l'automne 1996 et triomphe l'année suivante. | l'automne 1996 = 1996-09-23..1996-12-20 about; l'année suivante = 1997
    Le parquet a requis lundi dix ans contre l'ancien préfet, jugé depuis le 2 mars. La veille, un témoin avait pleuré. | lundi = 2023-03-13; le 2 mars = 2023-03-02; La veille = 2023-03-12
    Le tournoi reprendra samedi. La veille, Ines Arrieta avait battu la tenante. | samedi = 2023-03-18
    En mars 2012, il avait affirmé le contraire, avant d'avouer six mois plus tard. | mars 2012 = 2012-03; six mois plus tard = 2012-09
    Le convoi quitte Orange le 4 mai 2004. Il est pillé le lendemain, retrouvé en août. | le 4 mai 2004 = 2004-05-04; le lendemain = 2004-05-05; août = 2004-08
    Le refuge date de 1998. Cette année-là, la neige était tombée le 2 mai. | 1998 = 1998; Cette année-là = 1998; le 2 mai = 1998-05-02
    Le fils naît le 6 décembre 2018. Elle avertit ses chefs le 17 décembre 2019. Le lendemain, on l'arrête. | le 6 décembre 2018 = 2018-12-06; le 17 décembre 2019 = 2019-12-17; Le lendemain = 2019-12-18
    Un homme dévisse les plaques le 12 mai 1944. Il est seul. Il est arrêté le lendemain, déporté en juin. | le 12 mai 1944 = 1944-05-12; le lendemain = 1944-05-13; juin = 1944-06
    Les crues sont arrivées six semaines plus tôt que prévu. | -
    Le dossier se règle dans les trois mois qui suivent la vente. | -
    `,
  )
  check(
    'days that count from the one on which they were spoken of',
    `
    « Nous fermerons demain », avait prévenu lundi la direction. | demain = 2023-03-14; lundi = 2023-03-13
    Lundi, la direction avait prévenu : « Nous fermerons demain. » | Lundi = 2023-03-13; demain = 2023-03-14
    « Nous étions hier au tribunal », a raconté le 3 mars Ines Arrieta. | hier = 2023-03-02; le 3 mars = 2023-03-03
    « On se reverra jeudi », a lancé le 3 février le maire. | jeudi = 2023-02-09; le 3 février = 2023-02-03
    « Ce soir, la région a choisi », a lancé dimanche la candidate. | Ce soir = 2023-03-12; dimanche = 2023-03-12
    « Nous fermerons demain », a prévenu la direction. | demain = 2023-03-16
    « On se reverra le 12 mai », a lancé lundi le maire. | le 12 mai = 2023-05-12; lundi = 2023-03-13
    La direction a annoncé lundi une fermeture demain. | lundi = 2023-03-13; demain = 2023-03-16
    « Ce soir, la région a choisi », a lancé la candidate élue dimanche. | Ce soir = 2023-03-15; dimanche = 2023-03-12
    « Demain, nous jouerons », a dit l'entraîneur avant le match de mardi. | Demain = 2023-03-16; mardi = 2023-03-14
    `,
  )
  check(
    'bare days that their neighbours date',
    `
    Une grange a brûlé dans la nuit du 9 au 10 à Gap. | la nuit du 9 au 10 = 2023-03-09..2023-03-10 day
    Le livre raconte une nuit de mai 1944. Celle du 3 au 4. | mai 1944 = 1944-05
    Tout se joue en mai 1944. Dans la nuit du 3 au 4, un pont saute. | mai 1944 = 1944-05; la nuit du 3 au 4 = 1944-05-03..1944-05-04 day
    Le salon dure du 28 avril au 7 mai, avec un bal les 29 et 30. | du 28 avril au 7 mai = 2023-04-28..2023-05-07 day; les 29 et 30 = 2023-04-29..2023-04-30 day
    Il a été blessé le 6 mars. Une enquête est ouverte. Il est sorti le 11. | le 6 mars = 2023-03-06; le 11 = 2023-03-11
    L'assemblée de lundi sera longue. Celle du 2 avait duré une heure. | lundi = 2023-03-20; 2 = 2023-03-02
    Une grange a brûlé dans la nuit du 6 au 7. Une enquête est ouverte. Les blessés sont sortis le 9. | la nuit du 6 au 7 = 2023-03-06..2023-03-07 day; le 9 = 2023-03-09
    Il porte le 10 depuis longtemps. | -
    `,
  )
  check(
    'holidays, halves and thirds with what tells their year',
    `
    Le col a rouvert le week-end de Pâques de l'an dernier. | le week-end de Pâques de l'an dernier = 2022-04-16..2022-04-18 day
    Le bac sera à quai pendant le pont de l'Ascension. | le pont de l'Ascension = 2023-05-18..2023-05-21 day
    Ils s'étaient vus le jour de Noël de l'année dernière. | le jour de Noël de l'année dernière = 2022-12-25
    Les semis auront lieu dans la première décade de mai. | la première décade de mai = 2023-05-01..2023-05-10 about
    La foire tombe le 4 mai l'année prochaine. | le 4 mai l'année prochaine = 2024-05-04
    La compagnie reste fidèle à l'île de Pâques. | -
    `,
  )
  check(
    'years of long ago, and what is none',
    `
    Des registres tenus entre 1820 et 1858 ont disparu. | entre 1820 et 1858 = 1820-01-01..1858-12-31 year
    Il chante la grève de 1887 avec ferveur. | 1887 = 1887
    Elle relit « 1984 » chaque été. | -
    Les caissières veulent leur dimanche. | -
    La halle est fermée, ont dit les élus le mardi. | le mardi = 2023-03-14
    La halle est fermée le mardi, ont dit les élus. | -
    Le vol AF 2023 est dérouté. | -
    Le père Noël est passé. | -
    Une ouvrière de la Belle de Mai témoigne. | -
    `,
  )
  check(
    'what is announced or called for lies ahead',
    `
    La Ville a annoncé mardi la fermeture du musée du 3 avril au 30 juin. | mardi = 2023-03-14; du 3 avril au 30 juin = 2023-04-03..2023-06-30 day
    La préfecture annonce des coupures à partir du 20 avril. | 20 avril = 2023-04-20
    Le syndicat a appelé à une nouvelle manifestation jeudi. | jeudi = 2023-03-16
    Il a déclaré lundi et mardi la même chose. | lundi et mardi = 2023-03-13..2023-03-14 day
    `,
  )
  check(
    'what is billed without a verb lies ahead',
    `
    Verdict jeudi. | jeudi = 2023-03-16
    Vernissage vendredi à 18 h 30, salle Nougaro. | vendredi à 18 h 30 = 2023-03-17
    Loto de l'école, dimanche à 14 h. | dimanche à 14 h = 2023-03-19
    Le tribunal a renvoyé mardi au 6 juin le procès. | mardi = 2023-03-14; 6 juin = 2023-06-06
    Le maire les recevra jeudi. | jeudi = 2023-03-16
    Collision jeudi à 8 h sur la rocade. | jeudi à 8 h = 2023-03-09
    Jeudi, à 8 h, place Carnot. | Jeudi, à 8 h = 2023-03-09
    `,
  )
  check(
    'what was to come and did not',
    `
    La réunion devait se tenir vendredi mais avait été reportée. | vendredi = 2023-03-10
    La réunion devait se tenir vendredi à Lomé, selon la mairie. | vendredi = 2023-03-17
    `,
  )
  check(
    'a narrative that comes back to the present',
    `
    Au pouvoir depuis le coup d'État du 5 septembre 2021, il s'est engagé en octobre dernier à partir. Cinq personnes ont été tuées le 20 octobre. | 5 septembre 2021 = 2021-09-05; octobre dernier = 2022-10; le 20 octobre = 2022-10-20
    Il a été élu le 5 septembre 2021. Le 20 octobre, il est parti. | le 5 septembre 2021 = 2021-09-05; Le 20 octobre = 2021-10-20
    `,
  )
})
