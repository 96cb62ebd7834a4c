/** Two tellings of one happening, in other words, from other sides, or a day apart. « // » between them. */
export const SAME = `
negotiation; négociations de paix; 2026-03-09..2026-03-10; Oslo; Colombie, ELN // negotiation; discussions avec l'ELN; 2026-03-10; Oslo; Colombie, ELN
meeting; sommet de l'Union africaine; 2024-02-17..2024-02-18; Addis-Abeba; Union africaine // meeting; réunion annuelle des chefs d'État de l'Union africaine; 2024-02-18; Addis-Abeba; Union africaine
meeting; rencontre entre les deux présidents; 2025-05-03; Tachkent; Kassym Orazov, Davron Yuldachev // negotiation; entretien; 2025-05-03; Tachkent; Kassym Orazov, Davron Yuldachev
meeting; assemblée générale extraordinaire; 2023-06-15; Nantes; Armoric Énergie // meeting; assemblée générale des actionnaires d'Armoric Énergie; 2023-06-15; -; Armoric Énergie
meeting; conseil municipal; 2022-09-26; Sarlat; Jean-Jacques Peretti // meeting; conseil municipal de rentrée; 2022-09-26; Sarlat; Jean-Jacques Peretti
meeting; réunion publique sur l'éolien; 2021-10-14; Plouguerneau; Yann Le Bihan // meeting; réunion publique; 2021-10-14; Plouguerneau; Yann Le Bihan
call; entretien téléphonique entre Ana Petrović et Emil Novak; 2024-03-02; -; Ana Petrović, Emil Novak // call; échange téléphonique; 2024-03-02; -; Emil Novak, Ana Petrović
visit; visite officielle d'Ana Petrović; 2024-04-11; Sarajevo; Ana Petrović // visit; déplacement; 2024-04-11; Sarajevo; Ana Petrović
visit; voyage de trois jours; 2024-04-11..2024-04-13; Bosnie-Herzégovine; Ana Petrović // visit; visite; 2024-04-12; Bosnie-Herzégovine; Ana Petrović
attack; fusillade devant la discothèque; 2022-12-04; Toulon; // attack; fusillade à la sortie d'une discothèque; 2022-12-04; Toulon;
attack; attaque au couteau; 2023-06-08; Annecy; Abdalmasih Hanoun // attack; agression au couteau dans un parc; 2023-06-08; Annecy; Abdalmasih Hanoun
attack; braquage du musée; 2025-01-25; Assen; // attack; vol au musée; 2025-01-25; Assen;
explosion; explosion d'une usine de feux d'artifice; 2024-07-09; Enschede; // explosion; explosion; 2024-07-09; Enschede;
accident; collision entre deux trains; 2023-02-28; Tempé; // accident; collision ferroviaire; 2023-02-28; Tempé;
accident; chute d'un randonneur; 2021-08-14; Chamonix; PGHM // accident; chute mortelle d'un randonneur; 2021-08-14; Chamonix; PGHM
accident; incendie de forêt; 2022-07-12; Landiras; // accident; incendie; 2022-07-12; Landiras;
disaster; crue de l'Aude; 2018-10-15; Trèbes; // disaster; inondations meurtrières; 2018-10-15; Trèbes;
disaster; séisme; 2023-09-08; Marrakech; Maroc // disaster; tremblement de terre de magnitude 6,8; 2023-09-08; Marrakech; Maroc
election; premier tour des municipales; 2020-03-15; Port-Lazo; Maëlle Dantec // election; premier tour des élections municipales; 2020-03-15; Port-Lazo; Eugène Dantec
election; élection partielle; 2022-09-25; Yvelines; Charles Rodwell // election; élection législative partielle; 2022-09-25; Yvelines; Charles Rodwell
vote; vote de la loi sur l'aide à mourir; 2025-05-27; -; Assemblée nationale // vote; adoption de la loi sur l'aide à mourir; 2025-05-27; -; Assemblée nationale
vote; référendum sur l'indépendance; 2020-10-04; Nouvelle-Calédonie; // vote; référendum d'autodétermination sur l'indépendance; 2020-10-04; Nouvelle-Calédonie;
protest; manifestation des agriculteurs; 2024-01-26; Agen; Coordination rurale // protest; mobilisation d'agriculteurs; 2024-01-26; Agen; Coordination rurale
protest; grève des contrôleurs; 2024-02-17; -; SNCF, Sud-Rail // protest; grève; 2024-02-17; -; SNCF, Sud-Rail
protest; blocage du port; 2019-03-07; Le Havre; CGT // protest; blocage; 2019-03-07; Le Havre; CGT
signature; signature du contrat de vente de sous-marins; 2016-12-20; -; Australie, Naval Group // signature; accord; 2016-12-20; -; Australie, Naval Group
signature; accord de pêche; 2022-01-25; -; Ghana, Bénin // signature; signature d'un accord sur la pêche; 2022-01-25; Cotonou; Ghana, Bénin
death; mort d'Odile Kergoat; 2022-02-26; Sète; Odile Kergoat // death; disparition de la chorégraphe; 2022-02-26; -; Odile Kergoat
funeral; obsèques d'Odile Kergoat; 2022-03-03; Sète; Odile Kergoat // funeral; inhumation; 2022-03-03; Sète; Odile Kergoat
appointment; nomination d'Élise Vautrin à la tête de la régie; 2023-11-02; -; Élise Vautrin // appointment; désignation; 2023-11-02; -; Élise Vautrin
resignation; démission de la rapporteure; 2023-10-17; -; Solène Vautrin // resignation; démission; 2023-10-17; -; Solène Vautrin
trial; audience; 2024-10-14; Angoulême; Thierry Lafargue // trial; procès de Thierry Lafargue; 2024-10-14; Angoulême; Thierry Lafargue
verdict; condamnation à trois ans de prison; 2024-11-18; Angoulême; Thierry Lafargue // verdict; jugement; 2024-11-18; -; Thierry Lafargue
arrest; interpellation de deux suspects; 2023-05-04; Lille; Karim Belaïd // arrest; arrestation; 2023-05-04; Lille; Karim Belaïd
release; libération des otages; 2018-06-24; Niger; Lieve Van den Bossche, Ibrahim Souley // release; libération; 2018-06-24; -; Lieve Van den Bossche, Ibrahim Souley
sport; finale de la Coupe de France; 2023-04-29; Saint-Denis; Toulouse, Nantes // sport; victoire en finale; 2023-04-29; Saint-Denis; Toulouse, Nantes
sport; match de Tulle contre Cognac; 2021-05-15; -; Tulle, Cognac // sport; victoire de Tulle; 2021-05-15; Tulle; Tulle, Cognac
performance; festival de Brantôme; 2022-06-18; Brantôme; // performance; festival; 2022-06-18; Brantôme; festival de Brantôme
ceremony; inauguration du tramway; 2019-09-07; Avignon; Cécile Helle // ceremony; inauguration de la première ligne de tramway; 2019-09-07; Avignon; Cécile Helle
award; remise du prix du Quai; 2016-11-03; Lyon; Noémie Vuillard // award; prix du Quai; 2016-11-03; -; Noémie Vuillard
deal; rachat de Valmonne; 2019-10-21; -; Kestrel, Valmonne // deal; acquisition des eaux Valmonne; 2019-10-21; Londres; Kestrel, Valmonne
launch; décollage de la fusée; 2024-07-09; Kourou; Ariane 6 // launch; lancement inaugural; 2024-07-09; Kourou; Ariane 6
`

/** Two happenings of one day, one town or one actor. */
export const DIFFERENT = `
sport; match; 2023-10-07; Paris; Paris FC, Troyes // sport; match; 2023-10-07; Paris; Red Star, Nîmes
sport; victoire de Lyon; 2024-02-10; Lyon; Lyon, Montpellier // sport; victoire du Lou; 2024-02-10; Lyon; Lou, Toulon
sport; demi-finale; 2025-06-07; Roland-Garros; Carlos Alcaraz, Lorenzo Musetti // sport; demi-finale; 2025-06-07; Roland-Garros; Jannik Sinner, Novak Djokovic
sport; médaille d'or; 2024-07-29; Paris; Nicolas Gestin, France // sport; médaille d'argent; 2024-07-29; Paris; Titouan Castryck, France
sport; finale du relais; 2024-08-10; Saint-Denis; France, Pays-Bas // sport; finale du javelot; 2024-08-10; Saint-Denis; France, Japon
sport; match; 2023-10-07; -; Granville // sport; match; 2023-10-07; -; Granville, Nîmes, Fleury
vote; vote de la loi de finances; 2025-02-06; -; Sénat // vote; vote de la loi sur les retraites; 2025-02-06; -; Sénat
vote; vote du budget; 2025-02-06; Rennes; Nathalie Appéré // vote; vote d'un vœu sur la Palestine; 2025-02-06; Rennes; Nathalie Appéré
vote; motion de censure de la gauche; 2023-03-20; -; Assemblée nationale, Élisabeth Borne // vote; motion de censure transpartisane; 2023-03-20; -; Assemblée nationale, Élisabeth Borne
meeting; sommet européen; 2022-06-23; Bruxelles; Union européenne // meeting; sommet avec les Balkans occidentaux; 2022-06-23; Bruxelles; Union européenne, Serbie, Albanie
meeting; réunion du comité social; 2022-11-16; Abbeville; Ponthieu // meeting; réunion avec la préfète; 2022-11-16; Abbeville; Ponthieu
meeting; sommet du G7; 2022-06-28; Elmau; G7 // meeting; sommet de l'Otan; 2022-06-28; Madrid; Otan
meeting; rencontre; 2025-05-03; Tachkent; Kassym Orazov, Davron Yuldachev // meeting; rencontre; 2025-05-03; Tachkent; Kassym Orazov, Emomali Safarov
meeting; petit-déjeuner avec les industriels; 2024-01-17; Davos; Emmanuel Macron // meeting; dîner avec les investisseurs; 2024-01-17; Davos; Emmanuel Macron
meeting; réunion de l'Eurogroupe; 2024-03-11; Bruxelles; Bruno Le Maire // meeting; réunion; 2024-03-11; Bruxelles; Bruno Le Maire, Christian Lindner
meeting; conseil communautaire; 2022-09-26; Sarlat; Jean-Jacques Peretti // meeting; conseil municipal; 2022-09-26; Sarlat; Jean-Jacques Peretti
meeting; rencontre avec les syndicats; 2023-01-03; -; Élisabeth Borne // meeting; rencontre avec le patronat; 2023-01-03; -; Élisabeth Borne
meeting; sommet; 2026-03-10; Oslo; Colombie // statement; conférence de presse; 2026-03-10; Oslo; Colombie
negotiation; négociations commerciales; 2025-05-10; Genève; États-Unis, Chine // negotiation; négociations sur le fentanyl; 2025-05-10; Genève; États-Unis, Chine
negotiation; pourparlers; 2026-03-09; Oslo; Colombie, ELN // negotiation; pourparlers; 2026-03-09; Oslo; Venezuela, opposition vénézuélienne
negotiation; pourparlers; 2026-03-09; Oslo; Colombie, ELN // negotiation; pourparlers; 2026-03-11; Oslo; Colombie, ELN
negotiation; discussions; 2025-05-10; -; États-Unis, Iran // negotiation; discussions; 2025-05-10; -; Oman, Iran
call; entretien téléphonique; 2024-03-02; -; Ana Petrović, Emil Novak // call; entretien téléphonique; 2024-03-02; -; Ana Petrović, Viktor Horváth
call; appel; 2024-03-02; -; Ana Petrović, Emil Novak // visit; visite; 2024-03-02; -; Ana Petrović, Emil Novak
visit; visite d'une usine; 2024-04-11; Dunkerque; Bruno Le Maire // visit; visite d'un collège; 2024-04-11; Dunkerque; Bruno Le Maire
visit; visite; 2024-04-11; Sarajevo; Ana Petrović // visit; visite; 2024-04-11; Mostar; Ana Petrović
statement; discours sur l'Europe; 2024-04-25; Paris; Emmanuel Macron // statement; allocution sur la Nouvelle-Calédonie; 2024-04-25; Paris; Emmanuel Macron
statement; communiqué; 2024-04-25; -; Voltamer // statement; conférence téléphonique; 2024-04-25; -; Voltamer
publication; publication du chiffre d'affaires; 2024-04-25; -; Voltamer // publication; présentation de la batterie; 2024-04-25; -; Voltamer
attack; attaque contre un bus; 2025-01-06; Al-Funduq; Israël // attack; attaque contre un hôpital; 2025-01-06; Gaza; Israël
attack; tirs; 2023-05-04; Marseille; // attack; agression; 2023-05-04; Marseille;
attack; bombardement d'une école; 2024-08-10; Gaza; Israël, Hamas // attack; bombardement d'un marché; 2024-08-10; Gaza; Israël, Hamas
accident; accident de bus; 2024-02-10; Yaoundé; // accident; incendie d'un marché; 2024-02-10; Yaoundé;
accident; chute d'un alpiniste; 2021-08-14; Chamonix; PGHM // accident; avalanche; 2021-08-14; Chamonix; PGHM
protest; manifestation contre l'autoroute; 2023-04-22; Castres; // protest; manifestation contre la réforme des retraites; 2023-04-22; Castres;
protest; manifestation; 2024-06-15; Paris; CGT // protest; marche des fiertés; 2024-06-15; Paris; Inter-LGBT
protest; rassemblement devant la mairie; 2020-12-05; Martigues; CGT // protest; grève aux urgences; 2020-12-05; Martigues; CGT
trial; audience; 2024-10-14; Paris; Gérard Depardieu // trial; audience; 2024-10-14; Paris; Dominique Pelicot
verdict; relaxe de Paul Roy; 2025-01-21; Béziers; Paul Roy // verdict; condamnation de Marc Roy; 2025-01-21; Béziers; Marc Roy
arrest; interpellation d'un suspect; 2023-05-04; Lille; // arrest; interpellation d'un passeur; 2023-05-04; Calais;
appointment; nomination au Quai d'Orsay; 2024-09-21; -; Jean-Noël Barrot, Michel Barnier // appointment; nomination à l'Intérieur; 2024-09-21; -; Bruno Retailleau, Michel Barnier
deal; rachat de la marque; 2022-11-17; -; Solveig, Ponthieu // deal; vente de l'usine; 2022-11-17; -; Solveig, Nordlys
performance; concert; 2022-07-23; Carhaix; Stromae // performance; concert; 2022-07-23; Carhaix; Angèle
ceremony; inauguration de la crèche; 2019-09-07; Avignon; Cécile Helle // ceremony; inauguration du tramway; 2019-09-07; Avignon; Cécile Helle
award; prix du jury; 2024-05-25; Cannes; Jacques Audiard // award; prix de la mise en scène; 2024-05-25; Cannes; Miguel Gomes
funeral; obsèques; 2022-03-03; Sète; Odile Kergoat // funeral; obsèques; 2022-03-03; Sète; Paul Combas
decision; interdiction de la manifestation; 2023-04-22; Castres; préfecture du Tarn // decision; interdiction des drones; 2023-04-22; Castres; préfecture du Tarn
closure; fermeture de la ligne; 2024-04-01; -; SNCF // closure; fermeture du guichet; 2024-04-01; -; SNCF
other; préfet a inspecté les digues; 2022-03-01; Arles; préfet // other; préfet a rencontré les riziculteurs; 2022-03-01; Arles; préfet
`
