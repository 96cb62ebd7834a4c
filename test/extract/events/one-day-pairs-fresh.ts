/** Two tellings of one happening, written against the rules when they stood, « // » between them. */
export const SAME = `
meeting; assemblée générale des copropriétaires; 2024-05-16; Melun; Foncière Atlas // meeting; copropriétaires réunis en assemblée générale; 2024-05-16; Melun; Foncière Atlas
negotiation; négociations salariales; 2023-02-21; -; Sanéo, CFDT // negotiation; direction de Sanéo et la CFDT ont négocié sur les salaires; 2023-02-21; -; Sanéo, CFDT
visit; venue du roi Charles; 2023-09-20; Paris; Charles III // visit; visite d'État; 2023-09-20..2023-09-22; Paris; Charles III, Emmanuel Macron
accident; car scolaire s'est renversé; 2022-12-02; Millas; // accident; accident d'autocar scolaire; 2022-12-02; Millas; préfecture
attack; policier a été poignardé; 2024-03-05; Liège; police // attack; attaque au couteau contre un policier; 2024-03-05; Liège; Hervé Jamar
protest; avocats ont manifesté; 2020-01-08; Lille; barreau de Lille // protest; rassemblement des avocats; 2020-01-08; Lille; barreau de Lille
vote; Sénat a rejeté la réforme des APL; 2023-07-05; -; Sénat // vote; rejet de la réforme des APL; 2023-07-05; Paris; Sénat
trial; comparution de l'ancien trésorier; 2022-06-14; Agen; Guy Malet // trial; Guy Malet jugé pour détournement; 2022-06-14; Agen; Guy Malet
sport; Laval a battu Ajaccio; 2024-02-24; -; Laval, Ajaccio // sport; victoire des Mayennais; 2024-02-24; Laval; Laval, Ajaccio
death; disparition de la romancière; 2023-05-19; -; Lydie Arnoux // death; Lydie Arnoux est morte; 2023-05-19; Arles; Lydie Arnoux
deal; rachat de Lumeo par Solenvie; 2023-11-14; -; Solenvie, Lumeo // deal; Solenvie a acheté Lumeo; 2023-11-14; -; Solenvie, Lumeo
disaster; secousse de magnitude 5,1; 2019-11-11; Le Teil; // disaster; tremblement de terre ressenti en Ardèche; 2019-11-11; Le Teil; BRGM
`

/** Two happenings of one day. */
export const DIFFERENT = `
visit; visite d'une crèche; 2023-10-12; Angers; Aurore Mallet // visit; visite d'une caserne; 2023-10-12; Angers; Aurore Mallet
visit; visite; 2023-10-12; Angers; Aurore Mallet // meeting; réunion avec les maires; 2023-10-12; Angers; Aurore Mallet
meeting; déjeuner avec les chefs d'entreprise; 2023-10-12; Angers; Aurore Mallet // meeting; dîner; 2023-10-12; Angers; Aurore Mallet
meeting; sommet; 2023-06-22; Paris; Emmanuel Macron, Barbade // meeting; rencontre avec Li Qiang; 2023-06-22; Paris; Emmanuel Macron, Li Qiang
call; appel téléphonique; 2023-02-08; -; Emma Lundqvist // call; appel téléphonique avec Ali Mansour; 2023-02-08; -; Emma Lundqvist, Ali Mansour
vote; vote; 2023-12-14; Vierzon; Nathan Corbel // vote; vote de la subvention aux écoles; 2023-12-14; Vierzon; Nathan Corbel
vote; adoption de l'article 7; 2023-03-08; -; Sénat // vote; adoption de l'article 2; 2023-03-08; -; Sénat
decision; fermeture administrative d'un bar; 2024-02-01; Metz; préfecture de la Moselle // decision; interdiction du match; 2024-02-01; Metz; préfecture de la Moselle
verdict; condamnation de Luc Baret; 2024-01-15; Paris; Luc Baret, Noël Diaz // verdict; condamnation de Noël Diaz; 2024-01-15; Paris; Luc Baret, Noël Diaz
verdict; relaxe; 2024-01-15; Bobigny; tribunal de Bobigny // verdict; relaxe d'un policier; 2024-01-15; Bobigny; tribunal de Bobigny
sport; match des Bleues; 2023-07-29; -; France, Brésil // sport; match de la France; 2023-07-29; -; France, Croatie
sport; victoire du PSG en Ligue 1; 2024-02-17; Nantes; PSG, Nantes // sport; victoire des U19 du PSG; 2024-02-17; -; PSG, Nantes
sport; demi-finale; 2024-09-06; New York; Taylor Fritz // sport; demi-finale du double; 2024-09-06; New York; Taylor Townsend
attack; incendie criminel d'une mosquée; 2024-08-24; Nîmes; // attack; agression d'un chauffeur; 2024-08-24; Nîmes;
attack; frappe; 2024-10-05; -; Israël, Liban // attack; frappe contre un camp de réfugiés; 2024-10-05; Tripoli; Israël, Liban
attack; tirs de roquettes; 2024-10-05; Haïfa; Israël, Hezbollah // attack; frappe sur un dépôt; 2024-10-05; -; Israël, Hezbollah
accident; accident de la route; 2023-07-15; Albi; gendarmerie // accident; noyade d'un enfant; 2023-07-15; Albi; gendarmerie
protest; manifestation pro-européenne; 2024-04-17; Tbilissi; // protest; contre-manifestation des partisans du pouvoir; 2024-04-17; Tbilissi;
protest; grève des pilotes; 2022-06-25; -; Ryanair // protest; grève des stewards; 2022-06-25; -; Ryanair
ceremony; commémoration du débarquement; 2024-06-06; Caen; Emmanuel Macron // ceremony; inauguration du mémorial; 2024-06-06; Caen; Emmanuel Macron
publication; publication du rapport sur l'eau; 2023-07-17; -; Cour des comptes // publication; publication du rapport sur les aéroports; 2023-07-17; -; Cour des comptes
statement; annonce du plan vélo; 2023-05-05; -; Élodie Borde // statement; annonce du plan hydrogène; 2023-05-05; -; Élodie Borde
appointment; nomination de Jean Rol; 2023-04-12; -; Conseil des ministres // appointment; nomination d'Anne Sier; 2023-04-12; -; Conseil des ministres
arrest; interpellation de dix manifestants; 2023-03-20; Paris; police // arrest; interpellation d'un trafiquant; 2023-03-20; Paris; police
`
