/**
 * Short passages of many genres and every event that they tell: « days | place | who may be named | status ». All
 * appeared on Friday 21 January 2022.
 */
export const PASSAGES: readonly (readonly [genre: string, text: string, ...events: readonly string[]])[] = [
  [
    'agency',
    'La ministre des Transports Odile Marchetti a reçu jeudi les syndicats de cheminots. Elle les retrouvera mercredi prochain.',
    '2022-01-20 | - | Odile Marchetti | held',
    '2022-01-26 | - | Odile Marchetti | scheduled',
  ],
  [
    'agency',
    'Brest, 20 jan (AFP) - Deux pêcheurs ont été secourus mercredi au large de Penmarch, a annoncé la préfecture maritime.',
    '2022-01-19 | Penmarch | - | held',
  ],
  [
    'agency',
    'Le cargo Vestfjord, parti de Bergen le 4 janvier, a sombré mardi en mer du Nord.',
    '2022-01-04 | Bergen | Vestfjord | held',
    '2022-01-18 | mer du Nord | Vestfjord | held',
  ],
  [
    'agency',
    'La démission, lundi, de la commissaire Ingrid Solberg a surpris Bruxelles.',
    '2022-01-17 | - | Ingrid Solberg | held',
  ],
  [
    'agency',
    'Le Parlement examinera le 8 février une proposition de loi sur les haies.',
    '2022-02-08 | - | Parlement | scheduled',
  ],
  [
    'daily',
    'Condamnée en première instance, le 6 mai 2021, à deux ans de prison, Bérengère Castex comparaissait jeudi devant la cour d’appel de Pau.',
    '2021-05-06 | - | Bérengère Castex | held',
    '2022-01-20 | cour d’appel de Pau;Pau | Bérengère Castex, cour d’appel de Pau | held',
  ],
  [
    'daily',
    'Anselme Kerbrat dirige la coopérative depuis dix ans. Il a été élu le 12 mars 2012 à Quimper.',
    '2012-03-12 | Quimper | Anselme Kerbrat | held',
  ],
  [
    'daily',
    'Le maire, Lucien Fabre, ne décolère pas. Mardi, l’édile a écrit au préfet, et sa lettre a été publiée jeudi.',
    '2022-01-18 | - | Lucien Fabre | held',
    '2022-01-20 | - | Lucien Fabre | held',
  ],
  [
    'daily',
    'La directrice de l’usine, qui a rencontré vendredi dernier Maxime Ollivier, n’a pas souhaité répondre.',
    '2022-01-14 | - | Maxime Ollivier | held',
  ],
  [
    'daily',
    'Le groupe Sofabois a fermé en novembre son usine de Luxeuil.',
    '2021-11-01..2021-11-30 | Luxeuil | Sofabois | held',
  ],
  [
    'daily',
    'Le fonds Calder Partners, entré au capital en 2018, a vendu ses parts le 11 janvier.',
    '2022-01-11 | - | Calder Partners | held',
  ],
  [
    'daily',
    'Les élus, réunis mercredi soir à Rodez, ont repoussé le vote du budget au 3 février.',
    '2022-01-19 | Rodez | - | held',
    '2022-02-03 | - | - | scheduled',
  ],
  [
    'regional',
    'Rencontre-dédicace avec Solène Auffret samedi 29 janvier, à 15 heures, à la librairie Dialogues, à Brest.',
    '2022-01-29 | Brest | Solène Auffret, Dialogues | scheduled',
  ],
  [
    'regional',
    'La piscine de Vitré, fermée depuis le 3 janvier, rouvrira lundi 31 janvier.',
    '2022-01-03 | piscine de Vitré;Vitré | - | held',
    '2022-01-31 | piscine de Vitré;Vitré | - | scheduled',
  ],
  ['regional', 'Samedi 5 février : fest-noz à Carhaix.', '2022-02-05 | Carhaix | - | scheduled'],
  [
    'regional',
    'Un incendie a détruit dans la nuit de mardi à mercredi une grange à Saint-Flour. Personne n’a été blessé.',
    '2022-01-18..2022-01-19 | Saint-Flour | - | held',
  ],
  [
    'regional',
    'Jeanne Le Corre sera à Lorient le 12 février, pour le salon du livre.',
    '2022-02-12 | Lorient | Jeanne Le Corre | scheduled',
  ],
  [
    'regional',
    'Le musée de la Soie de Ganges ferme pour travaux. Le musée accueillera de nouveau du public le 4 avril.',
    '2022-04-04 | musée;musée de la Soie de Ganges;Ganges | musée de la Soie de Ganges, musée de la Soie | scheduled',
  ],
  [
    'regional',
    'La nouvelle médiathèque de Thiers a été inaugurée samedi par la maire, Corinne Vasset.',
    '2022-01-15 | Thiers;médiathèque de Thiers | Corinne Vasset | held',
  ],
  [
    'broadcaster',
    'Des agriculteurs ont bloqué jeudi matin le pont de Térénez. Ils appellent à un rassemblement samedi devant la préfecture de Quimper.',
    '2022-01-20 | pont de Térénez;Térénez | - | held',
    '2022-01-22 | préfecture de Quimper;Quimper | - | scheduled',
  ],
  [
    'broadcaster',
    'Dans une vidéo diffusée mardi sur Telegram, le général Otar Beridze a reconnu la perte de la ville.',
    '2022-01-18 | - | Otar Beridze | held',
  ],
  ['broadcaster', 'Jointe vendredi par téléphone, la présidente du comité n’a pas souhaité s’exprimer.'],
  [
    'broadcaster',
    'La comédienne Mona Delattre est morte dimanche à Arles, où elle s’était retirée en 2015.',
    '2022-01-16 | Arles | Mona Delattre | held',
  ],
  [
    'translated',
    'Le gouvernement de Finlande a signé mercredi un accord avec l’Estonie sur le câble, le ministre a dit.',
    '2022-01-19 | - | Finlande, Estonie, gouvernement de Finlande | held',
  ],
  [
    'translated',
    'Un tribunal à Manille a acquitté mardi le sénateur Ramon Villafuerte de toutes les charges.',
    '2022-01-18 | Manille | Ramon Villafuerte | held',
  ],
  [
    'translated',
    'Le tremblement de terre du 9 janvier a tué 22 personnes dans la province de Badghis.',
    '2022-01-09 | Badghis;province de Badghis | - | held',
  ],
  [
    'portrait',
    'Clémence Ruiz accorde des orgues. Elle est née le 2 juin 1969 à Albi. En 1994, elle a fondé son atelier à Gaillac.',
    '1969-06-02 | Albi | Clémence Ruiz | held',
    '1994-01-01..1994-12-31 | Gaillac | Clémence Ruiz | held',
  ],
  ['portrait', 'C’est lui qui a découvert la grotte, en 1987. Gérard Espinasse avait alors vingt ans.'],
  [
    'obituary',
    'Née à Guéret le 14 juillet 1931, Hélène Lassalle a été nommée ministre en mai 1981 et a quitté le gouvernement en mars 1983.',
    '1931-07-14 | Guéret | Hélène Lassalle | held',
    '1981-05-01..1981-05-31 | - | Hélène Lassalle | held',
    '1983-03-01..1983-03-31 | - | Hélène Lassalle | held',
  ],
  [
    'obituary',
    'Ses obsèques seront célébrées mardi à 14 h 30 en l’église Saint-Merri, à Paris.',
    '2022-01-25 | Paris;église Saint-Merri | - | scheduled',
  ],
  [
    'sport',
    'Le Top 14 reprendra le 29 janvier. Le Danois Mads Vinther a remporté dimanche la cinquième étape, à Béziers.',
    '2022-01-29 | - | - | scheduled',
    '2022-01-16 | Béziers | Mads Vinther | held',
  ],
  [
    'court',
    'Le procès de l’ancien notaire Hugues Delorme s’ouvrira le 14 mars à Limoges. Le parquet a requis mardi son renvoi.',
    '2022-03-14 | Limoges | Hugues Delorme | scheduled',
    '2022-01-18 | - | Hugues Delorme, parquet | held',
  ],
  [
    'court',
    'Un homme de 34 ans a été mis en examen jeudi à Évreux et placé en détention provisoire.',
    '2022-01-20 | Évreux | - | held',
  ],
  ['business', 'L’action abandonnait 4 % vendredi matin à la Bourse de Paris.'],
  [
    'live blog',
    '18 h 42. L’alerte rouge a été levée à 17 heures ce vendredi en Guadeloupe.',
    '2022-01-21 | Guadeloupe | - | held',
  ],
  ['live blog', 'Le cyclone se trouvait vendredi à 200 km au nord de Saint-Gilles.'],
  [
    'live blog',
    'Prévu samedi à Mende, le concert de Lila Sorel est annulé.',
    '2022-01-22 | Mende | Lila Sorel | cancelled',
  ],
  [
    'foreign',
    'L’envoyé spécial de l’ONU est attendu lundi à Tripoli, où des pourparlers s’étaient tenus le 6 décembre.',
    '2022-01-24 | Tripoli | Nations unies | scheduled',
    '2021-12-06 | Tripoli | - | held',
  ],
  [
    'foreign',
    'Des hommes armés ont tué neuf personnes samedi dans deux quartiers populaires de Guayaquil.',
    '2022-01-15 | Guayaquil | - | held',
  ],
  [
    'foreign',
    'L’opposant Aslan Umarov quittera la Géorgie le 30 janvier pour Varsovie.',
    '2022-01-30 | Varsovie | Aslan Umarov | scheduled',
  ],
  [
    'science',
    'L’équipe de Margaux Tissier présentera ses travaux à Lisbonne du 7 au 11 février.',
    '2022-02-07..2022-02-11 | Lisbonne | Margaux Tissier | scheduled',
  ],
  [
    'culture',
    'Le film de Nour Belkacem, primé à Locarno en août, sort en salles mercredi prochain.',
    '2021-08-01..2021-08-31 | Locarno | Nour Belkacem | held',
    '2022-01-26 | - | Nour Belkacem | scheduled',
  ],
  [
    'culture',
    '« Tout est fragile », a souri la photographe jeudi soir, au vernissage de l’exposition, à Sète.',
    '2022-01-20 | Sète | - | held',
  ],
  [
    'broadcaster',
    'Les associations appellent à un rassemblement samedi devant le Palais-Royal.',
    '2022-01-22 | Palais-Royal | - | scheduled',
  ],
  ['column', '« J’ai douze pieds de tomates », proteste l’élue Anne Castel, ravie mercredi.'],
  ['portrait', 'Anne Castel avait lancé, en mai 1986 : « Vous verrez bien. »'],
  [
    'culture',
    'Du 10 au 14 mars prochains, Libreville accueillera un congrès sur les tortues.',
    '2022-03-10..2022-03-14 | Libreville | Libreville, Gabon | scheduled',
  ],
  [
    'foreign',
    'Des hommes ont ouvert le feu mardi dans deux quartiers populaires, Nueva Prosperina et Isla Trinitaria, tuant neuf personnes.',
    '2022-01-18 | - | - | held',
  ],
  ['regional', 'Fermé le mardi.'],
  [
    'daily',
    'Le collectif est inquiet. Sa présidente, Anne Castel, a été élue mardi et prendra ses fonctions le 1er février.',
    '2022-01-18 | - | Anne Castel | held',
    '2022-02-01 | - | Anne Castel | scheduled',
  ],
]
