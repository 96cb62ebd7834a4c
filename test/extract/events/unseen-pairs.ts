// For measuring only: written without a look at the rules, and not to be read by those who write them.

/** Two tellings of one happening, as two newspapers have it. « // » between them. */
export const SAME = `
meeting; sommet de la Ligue arabe; 2024-05-16; Manama; Ligue arabe, Bahreïn // meeting; 33e sommet arabe; 2024-05-16; Manama; Ligue arabe
meeting; réunion de crise à la préfecture; 2021-07-19; Épinal; Ludivine Claudel // meeting; préfète a réuni les maires sinistrés; 2021-07-19; Épinal; Ludivine Claudel
meeting; tête-à-tête; 2023-09-13; Vostochny; Ilir Dauti, Sven Aldersson // meeting; rencontre entre Ilir Dauti et Sven Aldersson; 2023-09-13; -; Ilir Dauti, Sven Aldersson
meeting; congrès de la Fédération hospitalière; 2022-05-19..2022-05-21; Dijon; Fédération hospitalière // meeting; congrès; 2022-05-20; Dijon; Fédération hospitalière, Brice Vannier
meeting; comité social et économique extraordinaire; 2023-09-05; -; Verrerie du Ternois // meeting; CSE extraordinaire; 2023-09-05; Arques; Verrerie du Ternois
negotiation; deuxième jour de pourparlers; 2023-03-14; Nicosie; Chypre, Turquie // negotiation; pourparlers; 2023-03-13..2023-03-14; Nicosie; Chypre, Turquie
negotiation; médiation qatarienne; 2025-02-11; Doha; Qatar, Rwanda, RDC // negotiation; discussions entre Kigali et Kinshasa; 2025-02-11; Doha; Rwanda, RDC
negotiation; séance de négociation salariale; 2024-01-30; -; CGT, CFDT, Oriflor // negotiation; négociations annuelles obligatoires; 2024-01-30; -; Oriflor, CFDT
call; chef de l'État a appelé la rapporteure; 2024-05-22; -; Mélanie Sauzet // call; appel; 2024-05-22; -; Mélanie Sauzet
call; conversation téléphonique de quarante minutes; 2021-12-07; -; Paavo Niskanen, Dalia Grybauskas // call; entretien téléphonique; 2021-12-07; -; Dalia Grybauskas, Paavo Niskanen
visit; ministre se rendra dans le Haut-Rhin; 2022-11-24; Colmar; Stanislas Marquet // visit; visite de Stanislas Marquet; 2022-11-24; Colmar; Stanislas Marquet
visit; pape a célébré une messe en plein air; 2023-02-03; Juba; pape François // visit; visite du pape; 2023-02-03; Juba; pape François
attack; marché bombardé; 2024-06-03; El-Obeid; Forces de soutien rapide // attack; obus sur un marché; 2024-06-03; El-Obeid;
attack; homme poignardé devant la gare; 2020-02-17; Metz; // attack; agression au couteau à la gare de Metz; 2020-02-17; Metz; SNCF
explosion; explosion dans une boulangerie; 2019-01-12; Paris; // explosion; explosion de gaz rue de Trévise; 2019-01-12; Paris;
accident; autocar scolaire s'est renversé; 2017-01-30; Rignac; // accident; accident d'autocar; 2017-01-30; Rignac; Jean-Luc Fabre
accident; effondrement de deux immeubles; 2018-11-05; Marseille; Jean-Claude Gaudin // accident; immeubles se sont effondrés; 2018-11-05; Marseille;
disaster; tornade; 2016-06-05; Vaux-sur-Blaise; Daniel Humblot // disaster; passage de la tornade; 2016-06-05; vallée de la Blaise; Daniel Humblot
election; premier tour de l'élection présidentielle; 2023-10-22; Argentine; Sergio Massa // election; présidentielle; 2023-10-22; Argentine; Javier Milei, Sergio Massa
vote; suppression de l'article 6; 2024-05-22; -; Mélanie Sauzet, Assemblée nationale // vote; députés ont supprimé l'article 6; 2024-05-22; -; Assemblée nationale
protest; motards manifesteront; 2024-02-17; Angers; Fédération des motards // protest; rassemblement des motards en colère; 2024-02-17; Angers; Fédération des motards, Didier Hamelin
protest; débrayage; 2022-10-18; Florange; CGT // protest; grève de quatre heures; 2022-10-18; Florange; CGT, FO
signature; signature de l'accord de libre-échange; 2023-07-09; Bruxelles; Nouvelle-Zélande, Union européenne // signature; accord commercial signé; 2023-07-09; Bruxelles; Union européenne, Nouvelle-Zélande
death; ancienne ministre est morte; 2023-01-08; Malines; Godelieve Raeymaekers // death; mort de Godelieve Raeymaekers; 2023-01-08; -; Godelieve Raeymaekers
trial; ancien maire comparaissait; 2017-06-15; Aix-en-Provence; Honoré Castellan // trial; procès en appel d'Honoré Castellan; 2017-06-15; Aix-en-Provence; Honoré Castellan, Martine Orsatelli
arrest; coup de filet; 2024-09-16; Guayaquil; Wilson Andrade // arrest; arrestation du comptable du cartel; 2024-09-16; Guayaquil; Wilson Andrade
sport; Lens recevra Brest; 2024-03-30; Lens; Lens, Brest // sport; victoire de Brest; 2024-03-30; Lens; Brest, Lens
sport; finale du tournoi; 2022-09-25; Metz; Rasmus Lindqvist, Bastien Rochefort // sport; défaite en finale; 2022-09-25; Metz; Bastien Rochefort
ceremony; remise de la Légion d'honneur; 2021-10-15; Lorient; Maëlle Kerguen // ceremony; cérémonie de décoration; 2021-10-15; Lorient; Maëlle Kerguen
publication; résultats semestriels; 2023-07-27; -; Verallane // publication; publication des comptes du premier semestre; 2023-07-27; -; Verallane, Olivier Saint-Léger
`

/** Two happenings that share a day, a town, an actor or a name. */
export const DIFFERENT = `
meeting; réunion des experts hydrologues; 2023-03-20; Pyla; Chypre, Onu // meeting; réunion des juristes; 2023-03-20; Genève; Chypre, Onu
meeting; entretien avec le président du Sénat; 2024-05-22; Paris; Agnès Lemercier // meeting; entretien avec les syndicats forestiers; 2024-05-22; Paris; Agnès Lemercier
meeting; conseil d'administration; 2023-03-15; Nantes; CHU de Nantes // meeting; conseil de surveillance; 2023-03-15; Nantes; CHU de Nantes, Johanna Rolland
meeting; sommet Union européenne-Chine; 2023-12-07; Pékin; Union européenne, Chine // meeting; réunion des ministres de l'Agriculture; 2023-12-07; Bruxelles; Union européenne
meeting; dîner des chefs d'État; 2022-06-28; Madrid; Otan, Felipe VI // meeting; rencontre trilatérale; 2022-06-28; Madrid; Otan, Turquie, Suède, Finlande
meeting; réunion publique; 2020-02-27; Granville; Gilles Ménard // meeting; réunion publique; 2020-02-27; Granville; Dominique Baudry
meeting; réunion du comité régional des pêches; 2020-10-30; Granville; Gilbert Hamel // meeting; réunion du conseil portuaire; 2020-10-30; Granville; Gilbert Hamel
negotiation; discussions sur l'échange de prisonniers; 2024-07-24; Doha; Israël, Hamas, Qatar // negotiation; discussions sur la réouverture de Rafah; 2024-07-24; Le Caire; Israël, Égypte
negotiation; négociations sur les salaires; 2024-01-30; -; Oriflor, CGT // negotiation; négociations sur le temps de travail; 2024-01-30; -; Oriflor, CGT
negotiation; premier tour des pourparlers; 2023-05-06; Djeddah; Soudan, Forces de soutien rapide // negotiation; deuxième tour des pourparlers; 2023-10-26; Djeddah; Soudan, Forces de soutien rapide
call; entretien téléphonique; 2022-03-03; -; Paavo Niskanen, Dalia Grybauskas // call; entretien téléphonique; 2022-03-05; -; Paavo Niskanen, Dalia Grybauskas
call; appel au patron de Verallane; 2023-07-27; -; Agnès Lemercier, Verallane // call; appel à la présidente du groupe; 2023-07-27; -; Agnès Lemercier, Mélanie Sauzet
call; échange téléphonique sur la Syrie; 2021-12-07; -; Paavo Niskanen, Recep Aydin // call; échange téléphonique sur les migrants; 2021-12-07; -; Paavo Niskanen, Dalia Grybauskas
visit; ministre a visité deux fermes; 2016-06-09; Vaux-sur-Blaise; Clara Jouvenot // visit; ministre a visité la caserne; 2016-06-09; Saint-Dizier; Clara Jouvenot
visit; visite du marché de Rungis; 2022-12-06; Rungis; Stanislas Marquet // visit; visite du Salon nautique; 2022-12-06; Paris; Stanislas Marquet
visit; déplacement du préfet; 2021-02-21; Salazie; Jean-Hugues Tardivel // visit; déplacement du préfet; 2021-02-21; Sainte-Rose; Jean-Hugues Tardivel
statement; allocution télévisée; 2020-04-13; -; Emmanuel Macron // statement; tweet sur Notre-Dame; 2020-04-13; -; Emmanuel Macron
statement; communiqué sur le four; 2023-07-27; -; Verallane // statement; communiqué sur la gouvernance; 2023-07-27; -; Verallane
vote; rejet de la motion du PS; 2024-10-08; -; Assemblée nationale // vote; adoption de la résolution européenne; 2024-10-08; -; Assemblée nationale
vote; vote sur l'article 6; 2024-05-22; -; Assemblée nationale, Mélanie Sauzet // vote; vote sur l'article 9; 2024-05-22; -; Assemblée nationale, Mélanie Sauzet
vote; approbation des comptes; 2023-06-15; Nantes; Nantes Métropole // vote; vote du plan vélo; 2023-06-15; Nantes; Nantes Métropole
election; élection du maire; 2020-07-03; Annecy; François Astorg // election; élection du président de l'agglomération; 2020-07-03; Annecy; François Astorg
attack; tirs à Nueva Prosperina; 2024-09-14; Guayaquil; Halcones // attack; fusillade à Isla Trinitaria; 2024-09-14; Guayaquil; Halcones
attack; cambriolage d'une pharmacie; 2021-03-18; Roubaix; // attack; agression d'un chauffeur de bus; 2021-03-18; Roubaix;
attack; frappe sur un dépôt de carburant; 2024-06-03; El-Obeid; armée soudanaise // attack; bombardement d'un marché; 2024-06-03; El-Obeid; armée soudanaise
accident; collision entre un bus et un camion; 2021-10-14; Millau; // accident; incendie dans un camping; 2021-10-14; Millau;
accident; noyade d'un baigneur; 2022-07-16; Biarritz; // accident; chute d'un parapentiste; 2022-07-16; Biarritz;
disaster; crue de la Blaise; 2016-06-05; Wassy; // disaster; tornade; 2016-06-05; Vaux-sur-Blaise;
protest; grève des surveillants; 2024-05-15; Fresnes; FO // protest; grève des enseignants; 2024-05-15; Fresnes; FO
protest; grève à la raffinerie; 2022-10-18; Gonfreville; CGT, TotalEnergies // protest; grève au dépôt; 2022-10-18; Feyzin; CGT, TotalEnergies
protest; manifestation pour l'hôpital; 2023-11-18; Lunéville; CGT // protest; contre-manifestation; 2023-11-18; Lunéville; Civitas
signature; contrat de vente de Rafale; 2021-12-03; Abou Dhabi; France, Émirats arabes unis // signature; accord sur le Louvre Abou Dhabi; 2021-12-03; Abou Dhabi; France, Émirats arabes unis
trial; audience de plaidoiries; 2017-06-26; Aix-en-Provence; Honoré Castellan // trial; procès en appel; 2017-06-15; Aix-en-Provence; Honoré Castellan
verdict; condamnation de Pascal Bonnafous; 2015-11-09; Draguignan; Pascal Bonnafous // verdict; condamnation d'Honoré Castellan; 2015-11-09; Draguignan; Honoré Castellan
arrest; arrestation de deux passeurs; 2021-11-25; Calais; // arrest; interpellation d'un militant; 2021-11-25; Calais;
death; mort de son frère; 1962-02-28; Salazie; Expédit Hoarau // disaster; cyclone Jenny; 1962-02-28; Salazie;
sport; finale du simple; 2022-09-25; Metz; Rasmus Lindqvist, Bastien Rochefort // sport; finale du double; 2022-09-25; Metz; Karim Doumergue, Lucas Aréna
sport; match aller; 2024-04-09; Paris; Paris, Barcelone // sport; match retour; 2024-04-16; Barcelone; Paris, Barcelone
performance; récital de Maud Vernay; 2015-05-30; Paris; Philharmonie de Paris, Maud Vernay // performance; concert de l'Orchestre de Paris; 2015-05-30; Paris; Philharmonie de Paris, Orchestre de Paris
closure; fermeture des écoles; 2021-02-22; Saint-Denis; Jean-Hugues Tardivel // closure; fermeture de l'aéroport; 2021-02-22; Saint-Denis; Jean-Hugues Tardivel
`
