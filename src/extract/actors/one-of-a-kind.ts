/** What bears nobody's name, so that a person's right behind it is not its own: « la conseillère d'opposition Anne Rivoal ». */
export const ONE_OF_A_KIND =
  /^(?:opposition|majorité|gouvernement|mairie|préfecture|région|département|district|canton|ministère|parquet|tribunal|conseil|jury|police|gendarmerie|armée|presse)$/u
