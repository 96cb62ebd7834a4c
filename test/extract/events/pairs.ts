/** Two tellings of one happening, « // » between them. */
export const SAME = `
meeting; sommet du G20; 2023-09-09..2023-09-10; New Delhi; G20, Inde // meeting; sommet des dirigeants du G20; 2023-09-09; New Delhi; G20
meeting; réunion du Conseil Otan-Russie; 2022-01-12; -; Otan, Russie // meeting; réunion Otan-Russie; 2022-01-12; Bruxelles; Otan, Russie
negotiation; pourparlers entre le Soudan et l'Éthiopie; 2021-04-04; Kinshasa; Soudan, Éthiopie // meeting; rencontre tripartite; 2021-04-04; Kinshasa; Soudan, Éthiopie, Égypte
negotiation; négociations avec la Commission; 2020-10-05; -; Suisse, Commission européenne // negotiation; discussions entre Berne et Bruxelles; 2020-10-05; -; Suisse, Commission européenne
negotiation; consultations bilatérales nippo-coréennes; 2019-07-12; Tokyo; Japon, Corée du Sud // negotiation; pourparlers entre le Japon et la Corée du Sud; 2019-07-12; Tokyo; Japon, Corée du Sud
negotiation; premier cycle de négociations sur les eaux du Nil; 2020-06-09; -; Égypte, Soudan, Éthiopie // negotiation; discussions sur le Nil; 2020-06-09; -; Égypte, Éthiopie
negotiation; entretiens; 2018-06-12; Singapour; Donald Trump, Kim Jong-un // meeting; sommet historique; 2018-06-12; Singapour; Donald Trump, Kim Jong-un, États-Unis, Corée du Nord
visit; voyage de trois jours; 2021-03-05..2021-03-08; Irak; pape François // visit; visite du pape en Irak; 2021-03-06; Irak; pape François
visit; visite d'État; 2018-04-23..2018-04-25; -; Emmanuel Macron, États-Unis // visit; visite; 2018-04-24; Washington; Emmanuel Macron
visit; déplacement du Premier ministre; 2021-06-30; Nouméa; Jean Castex // visit; voyage; 2021-06-30; Nouméa; Jean Castex
attack; attaque contre la mosquée de Bir El-Abed; 2017-11-24; Bir El-Abed; // attack; attaque contre une mosquée; 2017-11-24; Bir El-Abed;
attack; attentat; 2015-03-18; Tunis; // attack; attentat du musée du Bardo; 2015-03-18; Tunis;
attack; attaque à l'arme blanche; 2020-10-29; Nice; Christian Estrosi // attack; attentat; 2020-10-29; Nice; Christian Estrosi
attack; bombardement de la maternité; 2022-03-09; Marioupol; Ukraine // attack; frappe sur une maternité; 2022-03-09; Marioupol; Russie, Ukraine
explosion; double explosion; 2020-08-04; Beyrouth; Liban // explosion; explosion du port; 2020-08-04; Beyrouth; Liban
accident; incendie de Notre-Dame; 2019-04-15; Paris; // accident; incendie de la cathédrale Notre-Dame; 2019-04-15; Paris;
accident; déraillement du train; 2013-07-12; Brétigny; SNCF // accident; accident de train; 2013-07-12; Brétigny; SNCF
accident; naufrage du ferry Sewol; 2014-04-16; -; Corée du Sud // accident; naufrage du ferry; 2014-04-16; -; Corée du Sud
disaster; séisme de magnitude 7,8; 2015-04-25; Katmandou; Népal // disaster; tremblement de terre; 2015-04-25; Katmandou; Népal
disaster; cyclone Idai; 2019-03-14; Beira; Mozambique // disaster; passage du cyclone Idai; 2019-03-14; Beira; Mozambique
election; second tour de l'élection présidentielle; 2022-04-24; -; Emmanuel Macron // election; second tour de la présidentielle; 2022-04-24; -; Marine Le Pen
election; législatives anticipées; 2019-11-10; Espagne; PSOE // election; élections législatives; 2019-11-10; Espagne; Vox, PSOE
vote; référendum sur le Brexit; 2016-06-23; Royaume-Uni; David Cameron // vote; référendum sur le Brexit; 2016-06-23; Royaume-Uni; Nigel Farage
vote; vote de la motion de censure; 2023-03-20; -; Élisabeth Borne, Assemblée nationale // vote; motion de censure; 2023-03-20; -; Assemblée nationale, Élisabeth Borne
protest; grève des dockers; 2019-03-07; Le Havre; CGT // protest; grève; 2019-03-07; Le Havre; CGT
protest; manifestation contre la réforme des retraites; 2023-01-19; Paris; CFDT, CGT // protest; manifestation contre la réforme; 2023-01-19; Paris; CGT, CFDT, FO
protest; marche pour le climat; 2018-09-08; Paris; // protest; marche pour le climat; 2018-09-08; Paris; Greenpeace
signature; accord de Paris; 2016-04-22; New York; Nations unies // signature; signature de l'accord de Paris; 2016-04-22; New York; Nations unies
signature; cessez-le-feu; 2020-11-10; -; Arménie, Azerbaïdjan, Russie // signature; accord de cessez-le-feu; 2020-11-10; -; Arménie, Azerbaïdjan
death; mort de Jacques Chirac; 2019-09-26; Paris; Jacques Chirac // death; décès; 2019-09-26; -; Jacques Chirac
funeral; obsèques d'Élisabeth II; 2022-09-19; Londres; Élisabeth II // funeral; funérailles; 2022-09-19; Londres; Élisabeth II
appointment; nomination de Michel Barnier; 2024-09-05; -; Michel Barnier // appointment; nomination; 2024-09-05; -; Michel Barnier, Emmanuel Macron
resignation; démission du gouvernement; 2020-07-03; -; Édouard Philippe // resignation; démission d'Édouard Philippe; 2020-07-03; -; Édouard Philippe
trial; procès de Dino Scala; 2022-06-10; Douai; Dino Scala // trial; audience; 2022-06-10; Douai; Dino Scala
verdict; condamnation de Nicolas Sarkozy; 2021-03-01; Paris; Nicolas Sarkozy // verdict; jugement; 2021-03-01; Paris; Nicolas Sarkozy, Thierry Herzog
arrest; arrestation de Carlos Ghosn; 2018-11-19; Tokyo; Carlos Ghosn // arrest; interpellation; 2018-11-19; Tokyo; Carlos Ghosn
release; libération de Sophie Pétronin; 2020-10-08; -; Sophie Pétronin // release; libération; 2020-10-08; Mali; Sophie Pétronin
sport; finale de la Coupe du monde; 2018-07-15; Moscou; France, Croatie // sport; victoire; 2018-07-15; Moscou; France, Croatie
sport; match à Fleury; 2018-01-13; Fleury; Granville // sport; match; 2018-01-13; -; Granville, Fleury
sport; finale; 2022-05-28; Saint-Denis; Real Madrid, Liverpool // sport; victoire du Real; 2022-05-28; -; Liverpool, Real Madrid
performance; concert des Rolling Stones; 2022-07-23; Paris; Rolling Stones // performance; concert; 2022-07-23; Paris; Rolling Stones
performance; festival d'Avignon; 2019-07-04..2019-07-23; Avignon; // performance; festival d'Avignon; 2019-07-14; Avignon; Olivier Py
ceremony; inauguration du pont de Crimée; 2018-05-15; -; Vladimir Poutine // ceremony; inauguration du pont; 2018-05-15; -; Vladimir Poutine
ceremony; hommage national à Samuel Paty; 2020-10-21; Paris; Samuel Paty // ceremony; hommage; 2020-10-21; Paris; Samuel Paty, Emmanuel Macron
deal; rachat de Twitter; 2022-10-27; -; Elon Musk, Twitter // deal; acquisition de Twitter; 2022-10-27; -; Elon Musk, Twitter
call; appel téléphonique; 2022-02-12; -; Joe Biden, Vladimir Poutine // call; entretien téléphonique; 2022-02-12; -; Vladimir Poutine, Joe Biden
meeting; conseil des ministres; 2023-09-27; -; Élisabeth Borne // meeting; conseil des ministres; 2023-09-27; Paris; Élisabeth Borne
meeting; rencontre de l'OSCE; 2022-01-13; Vienne; OSCE // negotiation; consultations; 2022-01-13; Vienne; OSCE
meeting; réunion d'urgence du Conseil de sécurité; 2017-09-04; New York; Conseil de sécurité // meeting; réunion; 2017-09-04; New York; Conseil de sécurité, Corée du Nord
publication; publication du rapport du Giec; 2021-08-09; -; Giec // publication; parution du rapport; 2021-08-09; -; Giec
sanction; sanctions contre la Biélorussie; 2021-06-21; -; Union européenne, Biélorussie // sanction; sanctions; 2021-06-21; Luxembourg; Union européenne, Biélorussie
opening; ouverture du tunnel; 2016-06-01; Suisse; Doris Leuthard // opening; ouverture du tunnel du Gothard; 2016-06-01; Suisse; Doris Leuthard
negotiation; négociations; 2022-03-29; Istanbul; Russie, Ukraine // negotiation; pourparlers de paix; 2022-03-29; Istanbul; Ukraine, Russie, Turquie
debate; débat de l'entre-deux-tours; 2022-04-20; -; Emmanuel Macron, Marine Le Pen // debate; débat télévisé; 2022-04-20; -; Marine Le Pen, Emmanuel Macron
publication; publication du projet de traité; 2021-12; -; Russie // publication; publication de projets de traité; 2021-12; -; Russie, Otan
launch; décollage de la fusée; 2021-12-25; Kourou; Arianespace // launch; décollage; 2021-12-25; Kourou; Arianespace, Nasa
meeting; sommet Union africaine-Union européenne; 2022-02-17..2022-02-18; Bruxelles; Union africaine, Union européenne // meeting; sommet; 2022-02-17; Bruxelles; Union européenne, Union africaine, Macky Sall
negotiation; discussions sur le Brexit; 2020-12-07; Bruxelles; Boris Johnson, Ursula von der Leyen // meeting; dîner de travail; 2020-12-07; Bruxelles; Boris Johnson, Ursula von der Leyen
attack; attentat à la bombe; 2021-08-26; Kaboul; // attack; attentat de l'aéroport; 2021-08-26; Kaboul;
death; mort de Nelson Mandela; 2013-12-05; Johannesburg; Nelson Mandela // death; disparition de Nelson Mandela; 2013-12-05; -; Nelson Mandela
sport; finale de l'Euro; 2021-07-11; Londres; Italie, Angleterre // sport; finale; 2021-07-11; -; Italie, Angleterre
trial; procès en appel; 2024-12-04; Lyon; Patrick Balkany // trial; audience; 2024-12-04; Lyon; Patrick Balkany
protest; grève des contrôleurs aériens; 2024-04-25; -; SNCTA // protest; grève; 2024-04-25; -; SNCTA
ceremony; cérémonie d'ouverture des Jeux; 2024-07-26; Paris; Thomas Jolly // ceremony; cérémonie d'ouverture; 2024-07-26; Paris; Thomas Jolly, Céline Dion
vote; vote de confiance; 2024-12-16; Berlin; Olaf Scholz, Bundestag // vote; vote de confiance au Bundestag; 2024-12-16; -; Olaf Scholz
visit; visite d'Emmanuel Macron à Mayotte; 2024-12-19; Mayotte; Emmanuel Macron // visit; déplacement; 2024-12-19; Mayotte; Emmanuel Macron
`

/** Two happenings that are easily taken for one. */
export const DIFFERENT = `
meeting; rencontre avec Olaf Scholz; 2022-05-09; Paris; Emmanuel Macron, Olaf Scholz, France // meeting; rencontre avec Mario Draghi; 2022-05-09; Paris; Emmanuel Macron, Mario Draghi, France
meeting; réunion avec les syndicats; 2023-01-03; Paris; Élisabeth Borne // meeting; réunion avec les parlementaires; 2023-01-03; Paris; Élisabeth Borne
meeting; réunion des ministres de la Défense de l'Otan; 2021-10-21; Bruxelles; Otan // meeting; réunion des ministres des Affaires étrangères de l'Otan; 2021-10-21; Bruxelles; Otan
meeting; réunion de l'Otan; 2022-01-12; -; Otan // meeting; réunion du Conseil Otan-Russie; 2022-01-12; Bruxelles; Otan, Russie, Conseil Otan-Russie, Ukraine
meeting; conseil municipal; 2018-11-19; Morlaix; // meeting; conseil municipal; 2018-11-19; Quimper;
meeting; conseil municipal; 2018-11-19; -; Yves Le Goff // meeting; conseil municipal; 2018-11-19; -; Anne Kerboul
meeting; sommet de l'Otan; 2023-07-11; Vilnius; Otan // meeting; sommet du Mercosur; 2023-07-11; Puerto Iguazú; Mercosur
meeting; assemblée générale; 2024-05-22; Paris; TotalEnergies // meeting; assemblée générale; 2024-05-22; Paris; Renault
meeting; assemblée générale des actionnaires; 2024-05-22; -; // meeting; assemblée générale des professeurs; 2024-05-22; -;
negotiation; pourparlers; 2022-01-10; Genève; Russie, États-Unis // negotiation; pourparlers; 2022-01-12; Genève; Russie, États-Unis
negotiation; négociations sur le nucléaire; 2022-01-10; Vienne; Iran, États-Unis // negotiation; négociations sur les prisonniers; 2022-01-10; Vienne; Iran, États-Unis
negotiation; négociations commerciales; 2019-10-10; Washington; Chine, États-Unis // negotiation; discussions; 2019-10-10; Genève; Chine, États-Unis
negotiation; négociations sur le climat; 2021-11-10; Glasgow; Chine, États-Unis // negotiation; discussions sur la pêche; 2021-11-10; Glasgow; Royaume-Uni, France
negotiation; pourparlers de paix; 2020-09-12; Doha; Afghanistan, talibans // negotiation; pourparlers de paix; 2020-09-12; -; Soudan, Juba
negotiation; entretiens; 2022-01-21; Genève; Sergueï Lavrov, Antony Blinken // negotiation; entretiens; 2022-01-21; Genève; Ursula von der Leyen, Ignazio Cassis
call; entretien téléphonique; 2022-02-12; -; Joe Biden, Vladimir Poutine // call; entretien téléphonique; 2022-02-12; -; Emmanuel Macron, Vladimir Poutine
call; appel téléphonique; 2022-02-12; -; Joe Biden, Vladimir Poutine // meeting; rencontre; 2022-02-12; -; Joe Biden, Vladimir Poutine
visit; visite; 2022-02-08; Kiev; Emmanuel Macron // visit; visite; 2022-02-07; Moscou; Emmanuel Macron
visit; visite; 2022-02-08; Kiev; Emmanuel Macron // visit; visite; 2022-02-08; Berlin; Emmanuel Macron
visit; visite; 2022-02-08; Kiev; Emmanuel Macron // visit; visite; 2022-02-08; Kiev; Annalena Baerbock
visit; déplacement; 2023-09-01; Marseille; Gérald Darmanin // visit; déplacement; 2023-09-01; Marseille; Gabriel Attal
visit; visite d'une école; 2023-09-01; Marseille; Gabriel Attal // meeting; réunion; 2023-09-01; Marseille; Gabriel Attal
statement; déclaration; 2022-01-21; -; Sergueï Lavrov // statement; discours; 2022-01-21; -; Sergueï Lavrov
statement; conférence de presse; 2022-01-21; Genève; Sergueï Lavrov // statement; conférence de presse; 2022-01-21; Genève; Antony Blinken
statement; annonce de la fermeture; 2020-03-12; -; Emmanuel Macron // statement; annonce du report du match; 2020-03-12; -; Emmanuel Macron
attack; attaque contre une mosquée; 2021-10-15; Kandahar; // attack; attaque contre un commissariat; 2021-10-15; Kandahar;
attack; attentat; 2015-11-13; Paris; // attack; attentat; 2015-11-13; Beyrouth;
attack; frappe; 2022-07-14; Vinnytsia; Russie // attack; frappe; 2022-07-14; Mykolaïv; Russie
attack; fusillade; 2019-08-03; El Paso; // attack; fusillade; 2019-08-04; Dayton;
attack; braquage d'une bijouterie; 2015-07-31; Lyon; // attack; braquage d'une banque; 2015-07-31; Lyon;
attack; attaque; 2021-10-15; -; Russie // attack; attaque; 2021-10-15; -; Israël
accident; incendie d'un entrepôt; 2022-08-10; Marseille; // accident; incendie d'un immeuble; 2022-08-10; Marseille;
accident; accident de bus; 2022-08-10; -; Pérou // accident; accident de bus; 2022-08-10; -; Pakistan
accident; incendie; 2022-08-10; Landiras; // accident; incendie; 2022-08-10; Hostens;
accident; naufrage; 2021-11-24; Calais; // accident; naufrage; 2021-11-24; Lampedusa;
disaster; séisme; 2023-02-06; Turquie; // disaster; séisme; 2023-02-06; Philippines;
disaster; inondations; 2021-07-14; Liège; Belgique // disaster; inondations; 2021-07-14; Zhengzhou; Chine
election; élections municipales; 2020-06-28; Lyon; Grégory Doucet // election; élections municipales; 2020-06-28; Marseille; Michèle Rubirola
election; législatives; 2022-06-12; France; // election; législatives; 2022-06-12; Kosovo;
election; élection du président de la fédération; 2022-06-12; -; Noël Le Graët // election; élection législative; 2022-06-12; -; Éric Ciotti
vote; vote du budget; 2023-11-14; -; Assemblée nationale // vote; vote de la loi sur l'immigration; 2023-11-14; -; Sénat
vote; vote de la subvention; 2018-11-19; Morlaix; // vote; vote du tarif de l'eau; 2018-11-19; Morlaix;
vote; référendum sur l'eau; 2021-06-13; Suisse; // vote; référendum sur les pesticides; 2021-06-13; Suisse;
protest; manifestation contre la réforme; 2023-01-19; Paris; CGT // protest; manifestation contre la corrida; 2023-01-19; Paris; L214
protest; grève des éboueurs; 2023-03-07; Paris; CGT // protest; grève des cheminots; 2023-03-07; Paris; CGT
protest; grève; 2019-03-07; Le Havre; CGT // protest; grève; 2019-03-07; Brest; CGT
protest; manifestation; 2021-07-17; Paris; // protest; manifestation; 2021-07-17; La Havane;
protest; rassemblement; 2020-12-05; -; Attac // protest; rassemblement; 2020-12-05; -; Civitas
signature; accord sur la pêche; 2022-01-25; -; Ghana, Bénin // signature; accord sur l'électricité; 2022-01-25; -; Ghana, Bénin
signature; accord; 2020-09-15; Washington; Israël, Émirats arabes unis // signature; accord; 2020-09-15; Bruxelles; Union européenne, Chine
death; mort de Belmondo; 2021-09-06; -; Jean-Paul Belmondo // death; mort; 2021-09-06; -; Jean-Pierre Adams
death; décès; 2019-09-26; Paris; Jacques Chirac // funeral; obsèques; 2019-09-26; Paris; Jacques Chirac
appointment; nomination; 2024-09-05; -; Michel Barnier // resignation; démission; 2024-09-05; -; Bruno Le Maire
appointment; nomination; 2020-07-06; -; Éric Dupond-Moretti // appointment; nomination; 2020-07-06; -; Roselyne Bachelot
trial; procès; 2021-09-08; Paris; Salah Abdeslam // trial; procès; 2021-09-08; Paris; Nicolas Sarkozy
verdict; condamnation; 2021-03-01; Paris; Nicolas Sarkozy // verdict; relaxe; 2021-03-01; Paris; Éric Woerth
arrest; interpellation; 2018-11-19; Lyon; Jean Dupuis // arrest; interpellation; 2018-11-19; Lyon; Marc Dubourg
sport; match; 2018-01-13; -; Lyon, Angers // sport; match; 2018-01-13; -; Marseille, Rennes
sport; victoire; 2022-05-28; -; Real Madrid, Liverpool // sport; victoire; 2022-05-28; -; Toulon, Clermont
sport; victoire; 2021-08-01; Tokyo; Teddy Riner, France // sport; victoire; 2021-08-01; Tokyo; Jean Quiquampoix, France
sport; demi-finale; 2022-12-14; -; France, Maroc // sport; finale; 2022-12-18; -; France, Argentine
performance; concert; 2022-07-23; Paris; Rolling Stones // performance; concert; 2022-07-23; Paris; Coldplay
performance; concert; 2022-07-23; Paris; Rolling Stones // performance; exposition; 2022-07-23; Nantes; Annette Messager
performance; festival de Cannes; 2019-05-14..2019-05-25; Cannes; // performance; festival de jazz; 2019-05-20; Cannes;
ceremony; hommage; 2020-10-21; Paris; Samuel Paty // ceremony; hommage; 2020-10-21; Nice; Christian Estrosi
ceremony; inauguration du pont; 2018-05-15; -; Vladimir Poutine // ceremony; inauguration de l'hôpital; 2018-05-15; -; Vladimir Poutine
deal; rachat de Twitter; 2022-10-27; -; Elon Musk, Twitter // deal; vente de Chelsea; 2022-10-27; -; Roman Abramovitch
publication; publication du rapport du Giec; 2021-08-09; -; Giec // publication; publication des résultats; 2021-08-09; -; Veolia
publication; publication du projet de traité; 2021-12; -; Russie // publication; publication du budget; 2021-12; -; Russie
publication; publication du traité; 2021-12; -; Russie // publication; publication de la liste noire; 2021-12-14; -; Russie
sanction; sanctions contre la Biélorussie; 2021-06-21; -; Union européenne, Biélorussie // sanction; sanctions contre la Birmanie; 2021-06-21; -; Union européenne, Birmanie
opening; ouverture du procès; 2016-06-01; Lyon; // opening; ouverture du tunnel; 2016-06-01; Lyon;
closure; fermeture de l'usine; 2021-04-30; Dunkerque; // closure; fermeture de la piscine; 2021-04-30; Dunkerque;
other; commission mixte sera installée; 2022-03-01; -; // other; tarifs vont augmenter; 2022-03-01; -;
other; ministre a inspecté les digues; 2022-03-01; Arles; // other; maire a planté un chêne; 2022-03-01; Arles;
launch; décollage; 2021-12-25; Kourou; Arianespace // launch; décollage; 2021-12-25; Baïkonour; Roscosmos
meeting; réunion; 2022-05-10; -; // meeting; réunion; 2022-05-10; -;
negotiation; discussions; 2022-05-10; -; Turquie // negotiation; discussions; 2022-05-10; -; Suède, Finlande, Turquie
meeting; réunion du comité de politique monétaire; 2022-06-09; -; BCE // meeting; réunion de la supervision bancaire; 2022-06-09; -; BCE
meeting; rencontre; 2024-12-07; Paris; Volodymyr Zelensky, Emmanuel Macron // meeting; rencontre; 2024-12-07; Paris; Donald Trump, Emmanuel Macron
attack; attaque de drones; 2024-11-10; Moscou; Ukraine // attack; attaque de drones; 2024-11-10; Odessa; Russie
death; mort; 2023-07-16; -; Jane Birkin // death; mort; 2023-07-16; -; Kevin Mitnick
protest; manifestation des agriculteurs; 2024-01-29; Paris; FNSEA // protest; manifestation des taxis; 2024-01-29; Paris; FNDT
trial; procès du meurtre; 2024-12-04; Nanterre; Jean Martin // trial; procès des écoutes; 2024-12-04; Nanterre; Thierry Herzog
vote; vote du budget de la Sécurité sociale; 2024-12-02; -; Assemblée nationale, Michel Barnier // vote; vote de la motion; 2024-12-04; -; Assemblée nationale, Michel Barnier
signature; accord sur le climat; 2023-12-13; Dubaï; Nations unies // signature; accord sur la dette; 2023-12-13; Dubaï; Nations unies
sport; match; 2024-12-08; -; Lens, Montpellier // sport; match; 2024-12-08; -; Lens, Paris
visit; visite; 2024-12-19; Mayotte; Emmanuel Macron // visit; visite; 2024-12-19; Mayotte; François Bayrou
opening; ouverture du marché de Noël; 2024-11-27; Strasbourg; // opening; ouverture de la ligne de tram; 2024-11-27; Strasbourg;
accident; effondrement d'un immeuble; 2018-11-05; Marseille; // accident; effondrement d'un pont; 2018-11-05; Marseille;
election; élections européennes; 2024-06-09; -; Jordan Bardella // election; élections législatives; 2024-06-09; -; Bart De Wever
release; libération; 2024-08-01; -; Evan Gershkovich // release; libération; 2024-08-01; -; Vadim Krassikov
meeting; assemblée générale; 2024-05-22; Paris; // meeting; assemblée générale; 2024-05-22; Paris;
`
