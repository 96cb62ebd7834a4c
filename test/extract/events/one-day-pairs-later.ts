/** Two tellings of one happening as an agency and a daily give it, « // » between them. */
export const SAME = `
negotiation; discussions sur le cessez-le-feu; 2024-07-08; Doha; Barrand, Front du Sud // negotiation; négociateurs de Barrand et du Front du Sud ont repris langue; 2024-07-08; Doha; Barrand, Front du Sud, Qatar
negotiation; ces pourparlers; 2023-04-20..2023-04-21; Vienne; Iran, Union européenne // negotiation; négociations sur le nucléaire iranien; 2023-04-20; Vienne; Iran
meeting; conseil municipal; 2023-12-14; Vierzon; Nathan Corbel // meeting; élus se sont réunis en conseil; 2023-12-14; Vierzon; Nathan Corbel
meeting; congrès du Parti radical; 2022-11-26..2022-11-27; Reims; Parti radical // meeting; congrès; 2022-11-27; Reims; Parti radical, Laure Vasseur
meeting; tête-à-tête entre Moscou et Ankara; 2023-09-04; Sotchi; Russie, Turquie // meeting; rencontre; 2023-09-04; Sotchi; Vladimir Poutine, Recep Tayyip Erdogan
call; coup de téléphone; 2022-08-30; -; Paul Reyne, Li Wenbo // call; échange téléphonique entre Paul Reyne et Li Wenbo; 2022-08-30; -; Paul Reyne, Li Wenbo
visit; Anna Keller s'est rendue à Kiev; 2023-05-16; Kiev; Anna Keller // visit; visite surprise d'Anna Keller; 2023-05-16; Ukraine; Anna Keller
vote; approbation du budget; 2023-12-18; -; conseil régional d'Occitanie // vote; conseil régional d'Occitanie a voté son budget; 2023-12-18; Toulouse; conseil régional d'Occitanie
vote; référendum sur le nucléaire; 2024-10-06; Kazakhstan; // vote; Kazakhs se prononcent sur le nucléaire; 2024-10-06; Kazakhstan; Kassym Orazov
attack; attaque de drones contre une raffinerie; 2024-03-13; Riazan; Ukraine // attack; raffinerie de Riazan frappée par des drones; 2024-03-13; Riazan; Russie
attack; prise d'otages dans une banque; 2021-10-22; Tbilissi; // attack; homme a retenu neuf personnes dans une banque; 2021-10-22; Tbilissi; police
accident; crash d'un avion de tourisme; 2024-05-26; Hyères; // accident; avion de tourisme s'est écrasé en mer; 2024-05-26; Hyères; préfecture du Var
accident; incendie d'un immeuble; 2023-08-31; Johannesburg; // accident; immeuble ravagé par les flammes; 2023-08-31; Johannesburg;
disaster; éruption du Piton des Neiges; 2022-09-19; La Réunion; // disaster; volcan est entré en éruption; 2022-09-19; La Réunion; observatoire volcanologique
protest; manifestation pour les retraites; 2023-03-07; Rennes; CGT, CFDT // protest; défilé pour les retraites; 2023-03-07; Rennes; préfecture
protest; blocage de l'autoroute A64; 2024-01-18; Carbonne; agriculteurs // protest; agriculteurs ont bloqué l'A64; 2024-01-18; Carbonne; FNSEA
signature; contrat de vingt avions; 2022-04-05; Jakarta; Aérovia, Indonésie // signature; Indonésie a signé l'achat de vingt avions; 2022-04-05; -; Indonésie, Aérovia
funeral; obsèques de Jeanne Lortal; 2023-02-10; Pau; Jeanne Lortal // ceremony; cérémonie d'adieu à Jeanne Lortal; 2023-02-10; Pau; Jeanne Lortal
resignation; départ du directeur général; 2024-06-03; -; Marc Sandoz, Voltamer // resignation; Marc Sandoz quitte ses fonctions; 2024-06-03; -; Marc Sandoz
verdict; acquittement; 2023-11-29; Rouen; Luc Bréhat // verdict; cour d'assises a acquitté Luc Bréhat; 2023-11-29; -; Luc Bréhat
sport; déplacement à Clermont; 2024-04-27; Clermont; Toulon, Clermont // sport; victoire de Toulon à Clermont; 2024-04-27; Clermont; Toulon, Clermont
launch; mise en orbite du satellite Celeste; 2023-07-05; Kourou; Ariane 5 // launch; lancement du satellite Celeste; 2023-07-05; Kourou;
award; Dora Lévy a reçu le prix Marguerite; 2022-11-07; Paris; Dora Lévy // award; prix Marguerite; 2022-11-07; -; Dora Lévy
`

/** Two happenings of one day that share a town, an actor, a kind or several of these. */
export const DIFFERENT = `
meeting; réunion du groupe d'amitié; 2024-02-28; Paris; Sénat // meeting; réunion de la commission d'enquête; 2024-02-28; Paris; Sénat
meeting; sommet du Mercosur; 2023-07-04; Puerto Iguazu; Brésil, Argentine // meeting; rencontre bilatérale; 2023-07-04; Puerto Iguazu; Luis Ortega, Ana Paz
meeting; réunion publique sur la rocade; 2022-10-11; Tarbes; Guy Lassalle // meeting; réunion publique sur l'école; 2022-10-11; Tarbes; Guy Lassalle
meeting; conférence des donateurs pour la Syrie; 2021-03-30; Bruxelles; Union européenne // meeting; conférence sur l'avenir de l'Europe; 2021-03-30; Bruxelles; Union européenne
call; entretien téléphonique avec Anna Keller; 2023-01-17; -; Joe Barden, Anna Keller // call; entretien téléphonique avec Paul Reyne; 2023-01-17; -; Joe Barden, Paul Reyne
vote; vote du budget; 2023-12-18; -; conseil régional d'Occitanie // vote; vote du budget; 2023-12-18; -; conseil régional de Bretagne
vote; vote de la hausse des impôts locaux; 2023-04-03; Colmar; conseil municipal // vote; vote du nom de la médiathèque; 2023-04-03; Colmar; conseil municipal
vote; rejet de l'amendement sur les engrais; 2024-05-22; -; Assemblée nationale // vote; rejet de l'amendement sur les superprofits; 2024-05-22; -; Assemblée nationale
protest; grève à la maternité; 2023-10-09; Guingamp; CGT, FO // protest; grève à l'abattoir; 2023-10-09; Guingamp; FO
protest; manifestation propalestinienne; 2023-11-04; Londres; // protest; manifestation des agriculteurs; 2023-11-04; Londres;
trial; procès en appel de l'attentat; 2022-09-12; Paris; cour d'assises spéciale // trial; procès de l'accident du vol 214; 2022-09-12; Paris; tribunal correctionnel
trial; comparution d'un instituteur; 2024-03-19; Angers; parquet d'Angers // trial; comparution d'un notaire; 2024-03-19; Angers; parquet d'Angers
verdict; condamnation à dix ans de prison; 2023-06-27; Nîmes; Jordan Vial // verdict; condamnation à dix ans de prison; 2023-06-27; Nîmes; Steven Pons
sport; victoire de Limoges en Coupe de France; 2024-02-17; -; Limoges, Dijon // sport; défaite des espoirs de Limoges; 2024-02-17; -; Limoges, Pau
sport; 100 mètres; 2024-08-04; Saint-Denis; États-Unis, Jamaïque // sport; lancer du marteau; 2024-08-04; Saint-Denis; États-Unis, Canada
sport; première étape; 2023-07-01; Bilbao; Adam Yates // sport; contre-la-montre féminin; 2023-07-01; Bilbao; Juliette Labous
sport; match amical; 2023-08-05; Brest; Brest, Saint-Brieuc // sport; match amical; 2023-08-05; Brest; Brest, Concarneau
attack; explosion d'une bombe artisanale; 2023-01-30; Peshawar; // attack; assassinat d'un avocat; 2023-01-30; Peshawar;
attack; attaque d'un fourgon; 2024-05-14; Incarville; // attack; cambriolage d'une bijouterie; 2024-05-14; Incarville;
attack; bombardement d'un marché; 2023-10-31; Zamra; Barrand // attack; bombardement d'un hôpital; 2023-10-31; Zamra; Barrand
statement; annonce de la visite d'Anna Keller; 2023-05-16; Kiev; Anna Keller // visit; visite d'Anna Keller; 2023-05-18; Kiev; Anna Keller
visit; visite de la synagogue; 2023-06-20; Cracovie; Anna Keller // visit; visite du musée; 2023-06-20; Cracovie; Anna Keller
ceremony; dépôt de gerbe; 2022-05-08; Reims; Laure Vasseur // protest; rassemblement des opposants; 2022-05-08; Reims; Laure Vasseur
ceremony; inauguration du pont; 2024-06-29; Gironde; Guy Lassalle // ceremony; inauguration du lycée; 2024-06-29; Bègles; Guy Lassalle
accident; accident de car; 2023-08-13; Cusco; Pérou // accident; accident de montgolfière; 2023-08-13; Cusco; Pérou
death; mort de l'actrice Irma Solal; 2021-07-02; Paris; Irma Solal // death; mort du cinéaste Aldo Renzi; 2021-07-02; Paris; Aldo Renzi
appointment; nomination du préfet de police; 2022-07-20; -; Conseil des ministres // appointment; nomination du recteur de Guyane; 2022-07-20; -; Conseil des ministres
disaster; inondations dans le Gard; 2024-03-09; Gard; // disaster; avalanche; 2024-03-09; Mont-Dore;
`
