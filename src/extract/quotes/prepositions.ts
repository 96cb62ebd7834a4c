/** What may govern a noun phrase; a governed one is no subject. */
export const PREPOSITIONS = new Set(
  "à au aux de du des d' dans sur sous lors devant auprès avec en par pour chez vers depuis pendant après avant selon contre entre malgré sans face près hors via dès jusqu' jusqu'à concernant d'après outre parmi envers durant suite grâce travers".split(
    ' ',
  ),
)
