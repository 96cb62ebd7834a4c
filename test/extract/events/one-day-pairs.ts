/** Two tellings of one happening as an agency and a daily give it, « // » between them. */
export const SAME = `
negotiation; pourparlers; 2025-02-09..2025-02-10; Genève; Tharsis, Meridon // meeting; délégations se retrouvent; 2025-02-10; Genève; Tharsis, Meridon
meeting; réunion des ministres de l'Énergie; 2024-11-05; Luxembourg; Union européenne // meeting; Conseil des ministres de l'Énergie; 2024-11-05; Luxembourg; Teresa Valverde
meeting; sommet de la Ligue baltique; 2023-06-14; Gdansk; Ligue baltique // meeting; dirigeants de la Ligue baltique se sont réunis; 2023-06-14; -; Ligue baltique, Jonas Petraitis
meeting; rencontre entre Milos Varda et Elena Kostova; 2022-10-03; Skopje; Milos Varda, Elena Kostova // meeting; Milos Varda a reçu son homologue bulgare; 2022-10-03; -; Milos Varda, Elena Kostova
call; conversation téléphonique; 2023-09-18; -; Oleg Darine, Emma Lundqvist // call; Emma Lundqvist s'est entretenue par téléphone avec Oleg Darine; 2023-09-18; -; Emma Lundqvist, Oleg Darine
visit; arrivée du pape Clément; 2025-05-02; Kinshasa; pape Clément // visit; visite du souverain pontife; 2025-05-02; Kinshasa; pape Clément
visit; déplacement d'Agathe Morvan dans le Gers; 2024-03-07; Gers; Agathe Morvan // visit; visite ministérielle; 2024-03-07; Auch; Agathe Morvan
vote; adoption du projet de loi sur l'eau; 2024-04-16; -; Assemblée nationale // vote; députés ont adopté le projet de loi sur l'eau; 2024-04-16; Paris; Assemblée nationale
vote; rejet de la motion de défiance; 2023-12-11; -; Bundestag // vote; vote sur la motion de défiance; 2023-12-11; Berlin; Bundestag, Karl Reimann
election; législatives; 2024-10-27; Ruvanie; // election; élections législatives; 2024-10-27; -; Ruvanie, Parti du progrès
attack; attentat à la voiture piégée; 2023-08-11; Mogadiscio; // explosion; explosion d'une voiture piégée devant un hôtel; 2023-08-11; Mogadiscio; shebab
attack; coups de feu ont été tirés dans un lycée; 2022-05-18; Bremerhaven; // attack; fusillade dans un lycée; 2022-05-18; Bremerhaven; police
accident; naufrage d'un bateau de migrants; 2024-01-14; Wimereux; // death; cinq migrants sont morts noyés; 2024-01-14; Wimereux; préfecture maritime
accident; déraillement d'un train de marchandises; 2023-02-20; Valence; SNCF // accident; train de marchandises a déraillé; 2023-02-20; Valence;
disaster; glissement de terrain; 2023-07-19; Irshalwadi; Inde // disaster; coulée de boue; 2023-07-19; Irshalwadi;
protest; grève des éboueurs; 2024-12-02; Nantes; CGT // protest; débrayage des éboueurs; 2024-12-02; Nantes; Sud
protest; cortège contre la réforme du lycée; 2019-01-24; Lyon; Snes // protest; défilé des enseignants contre la réforme du lycée; 2019-01-24; Lyon; FSU
signature; signature d'un traité de coopération; 2021-11-26; Rome; France, Italie // signature; traité de coopération signé; 2021-11-26; Rome; Emmanuel Macron, Mario Draghi
death; mort du peintre Anselme Duroc; 2020-02-11; Vence; Anselme Duroc // death; Anselme Duroc s'est éteint; 2020-02-11; -; Anselme Duroc
arrest; coup de filet; 2022-11-08; Marseille; parquet de Marseille // arrest; douze personnes interpellées; 2022-11-08; Marseille; parquet de Marseille
trial; ouverture du procès de l'effondrement; 2024-11-07; Marseille; Pierre Audibert // trial; premier jour du procès; 2024-11-07; Marseille; Pierre Audibert
sport; victoire de Brest à Lorient; 2024-03-10; Lorient; Brest, Lorient // sport; Lorient s'est incliné devant Brest; 2024-03-10; -; Lorient, Brest
sport; finale dames; 2024-09-07; New York; Iga Nowicka // sport; finale du simple dames; 2024-09-07; New York; Iga Nowicka, Clara Benson
`

/** Two happenings of one day that share a town, an actor, a kind or several of these. */
export const DIFFERENT = `
meeting; réunion avec les maires; 2024-09-12; Limoges; Hélène Castan // meeting; réunion avec les agriculteurs; 2024-09-12; Limoges; Hélène Castan
meeting; conseil d'administration; 2023-03-22; Toulouse; Aérovia // meeting; assemblée générale; 2023-03-22; Toulouse; Aérovia
meeting; réunion du comité de bassin; 2022-06-09; Lyon; agence de l'eau // meeting; congrès des apiculteurs; 2022-06-09; Lyon; agence de l'eau
meeting; rencontre avec Sofia Bergman; 2023-10-05; Grenade; Tomas Kral // meeting; rencontre avec Luca Ferri; 2023-10-05; Grenade; Tomas Kral
call; appel à Viktor Anders; 2024-02-06; -; Paul Reyne, Viktor Anders // call; appel au roi de Jordanie; 2024-02-06; -; Paul Reyne
call; entretien téléphonique; 2024-02-06; -; Paul Reyne, Viktor Anders, Emma Lundqvist // call; entretien téléphonique; 2024-02-06; -; Paul Reyne, Ali Mansour
vote; vote du budget; 2024-10-22; -; Sénat // vote; vote de la loi climat; 2024-10-22; -; Sénat
vote; adoption de la loi sur la pêche; 2024-04-16; -; Assemblée nationale // vote; adoption d'une résolution sur le Soudan; 2024-04-16; -; Assemblée nationale
vote; vote de la subvention au club de handball; 2023-06-26; Istres; conseil municipal // vote; vote du plan local d'urbanisme; 2023-06-26; Istres; conseil municipal
protest; grève des éboueurs; 2024-12-02; Nantes; CGT // protest; grève des conducteurs de tramway; 2024-12-02; Nantes; CGT
protest; rassemblement de soutien aux Kurdes; 2022-12-24; Paris; // protest; rassemblement contre l'antisémitisme; 2022-12-24; Paris;
trial; procès de Rémi Fauchard; 2023-05-15; Évry; cour d'assises // trial; procès d'Yvan Letort; 2023-05-15; Évry; cour d'assises
trial; audience; 2023-05-15; tribunal judiciaire de Créteil; Damien Sarre // trial; audience; 2023-05-15; tribunal judiciaire de Créteil; Loïc Mandel
verdict; condamnation de l'ancien maire; 2024-06-18; Draguignan; tribunal correctionnel // verdict; condamnation d'un chasseur; 2024-06-18; Draguignan; tribunal correctionnel
sport; match des féminines; 2024-01-20; Lyon; OL, Paris // sport; match des masculins; 2024-01-20; Lyon; OL, Rennes
sport; victoire des handballeuses; 2023-11-18; Metz; Metz // sport; victoire des handballeurs; 2023-11-18; Metz; Metz
sport; finale dames; 2024-09-07; New York; // sport; finale du double messieurs; 2024-09-07; New York;
sport; victoire de Brest; 2024-03-10; -; Brest, Lorient // sport; victoire de Nice; 2024-03-10; -; Nice, Montpellier
attack; attaque contre un commissariat; 2023-07-13; Kaboul; // attack; attaque contre une école; 2023-07-13; Kaboul;
attack; frappe de drone; 2024-05-12; Belgorod; Russie, Ukraine // attack; fusillade dans un centre commercial; 2024-05-12; Belgorod; Russie
attack; meurtre d'un adolescent; 2023-09-21; Marseille; parquet // attack; agression d'un chauffeur de bus; 2023-09-21; Marseille; parquet
statement; annonce d'un sommet sur l'eau; 2023-03-02; Libreville; Paul Reyne // meeting; sommet sur les forêts; 2023-03-02; Libreville; Paul Reyne
visit; visite officielle; 2024-04-18; Pékin; Anna Keller // negotiation; entretiens sur les terres rares; 2024-04-18; Pékin; Anna Keller, Li Wenbo
ceremony; inauguration de la centrale; 2022-09-30; Flamanville; Paul Reyne // protest; manifestation contre la centrale; 2022-09-30; Flamanville; Greenpeace
accident; collision entre deux tramways; 2025-01-11; Strasbourg; // accident; collision entre un bus et un cycliste; 2025-01-11; Strasbourg;
deal; vente de la filiale italienne; 2023-11-14; -; Solenvie // deal; rachat de la start-up Lumeo; 2023-11-14; -; Solenvie
arrest; arrestation d'un passeur; 2024-08-02; Calais; // arrest; arrestation d'un militant écologiste; 2024-08-02; Calais;
publication; publication des chiffres du chômage; 2024-01-25; -; Insee // publication; publication de l'indice des prix; 2024-01-25; -; Insee
`
