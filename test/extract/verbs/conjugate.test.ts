import { describe, expect, it } from 'vitest'
import { conjugate, type Tense, type VerbForm } from '../../../src/extract/verbs/conjugate.ts'

const form = (infinitive: string, tense: Tense, plural = false, feminine?: true): string | undefined =>
  conjugate(infinitive).find(
    (one: VerbForm) => one.tense === tense && one.plural === plural && one.feminine === feminine,
  )?.form

describe('conjugate', () => {
  // present singular and plural, imperfect singular and plural, simple past singular and plural, future, gerund
  it.each(
    `
    déclarer     déclare    déclarent     déclarait    déclaraient    déclara    déclarèrent   déclarera    déclarant
    annoncer     annonce    annoncent     annonçait    annonçaient    annonça    annoncèrent   annoncera    annonçant
    lancer       lance      lancent       lançait      lançaient      lança      lancèrent     lancera      lançant
    juger        juge       jugent        jugeait      jugeaient      jugea      jugèrent      jugera       jugeant
    protéger     protège    protègent     protégeait   protégeaient   protégea   protégèrent   protégera    protégeant
    interroger   interroge  interrogent   interrogeait interrogeaient interrogea interrogèrent interrogera  interrogeant
    appeler      appelle    appellent     appelait     appelaient     appela     appelèrent    appellera    appelant
    rappeler     rappelle   rappellent    rappelait    rappelaient    rappela    rappelèrent   rappellera   rappelant
    renouveler   renouvelle renouvellent  renouvelait  renouvelaient  renouvela  renouvelèrent renouvellera renouvelant
    épeler       épelle     épellent      épelait      épelaient      épela      épelèrent     épellera     épelant
    marteler     martèle    martèlent     martelait    martelaient    martela    martelèrent   martèlera    martelant
    révéler      révèle     révèlent      révélait     révélaient     révéla     révélèrent    révélera     révélant
    jeter        jette      jettent       jetait       jetaient       jeta       jetèrent      jettera      jetant
    rejeter      rejette    rejettent     rejetait     rejetaient     rejeta     rejetèrent    rejettera    rejetant
    projeter     projette   projettent    projetait    projetaient    projeta    projetèrent   projettera   projetant
    répéter      répète     répètent      répétait     répétaient     répéta     répétèrent    répétera     répétant
    regretter    regrette   regrettent    regrettait   regrettaient   regretta   regrettèrent  regrettera   regrettant
    admonester   admoneste  admonestent   admonestait  admonestaient  admonesta  admonestèrent admonestera  admonestant
    acheter      achète     achètent      achetait     achetaient     acheta     achetèrent    achètera     achetant
    soulever     soulève    soulèvent     soulevait    soulevaient    souleva    soulevèrent   soulèvera    soulevant
    mener        mène       mènent        menait       menaient       mena       menèrent      mènera       menant
    espérer      espère     espèrent      espérait     espéraient     espéra     espérèrent    espérera     espérant
    suggérer     suggère    suggèrent     suggérait    suggéraient    suggéra    suggérèrent   suggérera    suggérant
    considérer   considère  considèrent   considérait  considéraient  considéra  considérèrent considérera  considérant
    inquiéter    inquiète   inquiètent    inquiétait   inquiétaient   inquiéta   inquiétèrent  inquiétera   inquiétant
    concéder     concède    concèdent     concédait    concédaient    concéda    concédèrent   concédera    concédant
    employer     emploie    emploient     employait    employaient    employa    employèrent   emploiera    employant
    appuyer      appuie     appuient      appuyait     appuyaient     appuya     appuyèrent    appuiera     appuyant
    bégayer      bégaie     bégaient      bégayait     bégayaient     bégaya     bégayèrent    bégaiera     bégayant
    balbutier    balbutie   balbutient    balbutiait   balbutiaient   balbutia   balbutièrent  balbutiera   balbutiant
    avouer       avoue      avouent       avouait      avouaient      avoua      avouèrent     avouera      avouant
    créer        crée       créent        créait       créaient       créa       créèrent      créera       créant
    signaler     signale    signalent     signalait    signalaient    signala    signalèrent   signalera    signalant
    finir        finit      finissent     finissait    finissaient    finit      finirent      finira       finissant
    avertir      avertit    avertissent   avertissait  avertissaient  avertit    avertirent    avertira     avertissant
    dire         dit        disent        disait       disaient       dit        dirent        dira         disant
    redire       redit      redisent      redisait     redisaient     redit      redirent      redira       redisant
    prédire      prédit     prédisent     prédisait    prédisaient    prédit     prédirent     prédira      prédisant
    écrire       écrit      écrivent      écrivait     écrivaient     écrivit    écrivirent    écrira       écrivant
    souscrire    souscrit   souscrivent   souscrivait  souscrivaient  souscrivit souscrivirent souscrira    souscrivant
    répondre     répond     répondent     répondait    répondaient    répondit   répondirent   répondra     répondant
    prétendre    prétend    prétendent    prétendait   prétendaient   prétendit  prétendirent  prétendra    prétendant
    prévenir     prévient   préviennent   prévenait    prévenaient    prévint    prévinrent    préviendra   prévenant
    soutenir     soutient   soutiennent   soutenait    soutenaient    soutint    soutinrent    soutiendra   soutenant
    reconnaître  reconnaît  reconnaissent reconnaissait reconnaissaient reconnut reconnurent   reconnaîtra  reconnaissant
    promettre    promet     promettent    promettait   promettaient   promit     promirent     promettra    promettant
    admettre     admet      admettent     admettait    admettaient    admit      admirent      admettra     admettant
    croire       croit      croient       croyait      croyaient      crut       crurent       croira       croyant
    vouloir      veut       veulent       voulait      voulaient      voulut     voulurent     voudra       voulant
    tweeter      tweete     tweetent      tweetait     tweetaient     tweeta     tweetèrent    tweetera     tweetant
    interpeller  interpelle interpellent  interpellait interpellaient interpella interpellèrent interpellera interpellant
    installer    installe   installent    installait   installaient   installa   installèrent  installera   installant
    alléguer     allègue    allèguent     alléguait    alléguaient    allégua    alléguèrent   alléguera    alléguant
    célébrer     célèbre    célèbrent     célébrait    célébraient    célébra    célébrèrent   célébrera    célébrant
    feuilleter   feuillette feuillettent  feuilletait  feuilletaient  feuilleta  feuilletèrent feuillettera feuilletant
    répartir     répartit   répartissent  répartissait répartissaient répartit   répartirent   répartira    répartissant
    partir       part       partent       partait      partaient      partit     partirent     partira      partant
    aller        va         vont          allait       allaient       alla       allèrent      ira          allant
    être         est        sont          était        étaient        fut        furent        sera         étant
    avoir        a          ont           avait        avaient        eut        eurent        aura         ayant
    savoir       sait       savent        savait       savaient       sut        surent        saura        sachant
    faire        fait       font          faisait      faisaient      fit        firent        fera         faisant
    conclure     conclut    concluent     concluait    concluaient    conclut    conclurent    conclura     concluant
    convenir     convient   conviennent   convenait    convenaient    convint    convinrent    conviendra   convenant
    prévoir      prévoit    prévoient     prévoyait    prévoyaient    prévit     prévirent     prévoira     prévoyant
    lire         lit        lisent        lisait       lisaient       lut        lurent        lira         lisant
    craindre     craint     craignent     craignait    craignaient    craignit   craignirent   craindra     craignant
    poursuivre   poursuit   poursuivent   poursuivait  poursuivaient  poursuivit poursuivirent poursuivra   poursuivant
    reprendre    reprend    reprennent    reprenait    reprenaient    reprit     reprirent     reprendra    reprenant
    sourire      sourit     sourient      souriait     souriaient     sourit     sourirent     sourira      souriant
    rire         rit        rient         riait        riaient        rit        rirent        rira         riant
    offrir       offre      offrent       offrait      offraient      offrit     offrirent     offrira      offrant
    exclure      exclut     excluent      excluait     excluaient     exclut     exclurent     exclura      excluant
    défendre     défend     défendent     défendait    défendaient    défendit   défendirent   défendra     défendant
    plaindre     plaint     plaignent     plaignait    plaignaient    plaignit   plaignirent   plaindra     plaignant
    traduire     traduit    traduisent    traduisait   traduisaient   traduisit  traduisirent  traduira     traduisant
    émettre      émet       émettent      émettait     émettaient     émit       émirent       émettra      émettant
    ressentir    ressent    ressentent    ressentait   ressentaient   ressentit  ressentirent  ressentira   ressentant
    démentir     dément     démentent     démentait    démentaient    démentit   démentirent   démentira    démentant
    contredire   contredit  contredisent  contredisait contredisaient contredit  contredirent  contredira   contredisant
    maudire      maudit     maudissent    maudissait   maudissaient   maudit     maudirent     maudira      maudissant
    `
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/u)),
  )('%s: %s', (infinitive = '', present, presents, imperfect, imperfects, past, pasts, future, gerund) => {
    expect({
      present: form(infinitive, 'present'),
      presents: form(infinitive, 'present', true),
      imperfect: form(infinitive, 'imperfect'),
      imperfects: form(infinitive, 'imperfect', true),
      past: form(infinitive, 'past'),
      pasts: form(infinitive, 'past', true),
      future: form(infinitive, 'future'),
      gerund: form(infinitive, 'gerund'),
    }).toEqual({ present, presents, imperfect, imperfects, past, pasts, future, gerund })
  })

  it.each([
    ['déclarer', 'déclaré', 'déclarés', 'déclarée', 'déclarées'],
    ['avertir', 'averti', 'avertis', 'avertie', 'averties'],
    ['dire', 'dit', 'dits', 'dite', 'dites'],
    ['écrire', 'écrit', 'écrits', 'écrite', 'écrites'],
    ['promettre', 'promis', 'promis', 'promise', 'promises'],
    ['admettre', 'admis', 'admis', 'admise', 'admises'],
    ['répondre', 'répondu', 'répondus', 'répondue', 'répondues'],
    ['prévenir', 'prévenu', 'prévenus', 'prévenue', 'prévenues'],
    ['reconnaître', 'reconnu', 'reconnus', 'reconnue', 'reconnues'],
    ['croire', 'cru', 'crus', 'crue', 'crues'],
    ['craindre', 'craint', 'craints', 'crainte', 'craintes'],
    ['conclure', 'conclu', 'conclus', 'conclue', 'conclues'],
    ['poursuivre', 'poursuivi', 'poursuivis', 'poursuivie', 'poursuivies'],
    ['reprendre', 'repris', 'repris', 'reprise', 'reprises'],
    ['créer', 'créé', 'créés', 'créée', 'créées'],
  ])('participles of %s', (infinitive, masculine, masculines, feminine, feminines) => {
    expect([
      form(infinitive, 'participle'),
      form(infinitive, 'participle', true),
      form(infinitive, 'participle', false, true),
      form(infinitive, 'participle', true, true),
    ]).toEqual([masculine, masculines, feminine, feminines])
  })

  it('knows both spellings of verbs in -ayer', () => {
    const forms = conjugate('bégayer').map((one) => one.form)
    expect(forms).toEqual(expect.arrayContaining(['bégaie', 'bégaye', 'bégaiera', 'bégayera']))
    expect(conjugate('employer').map((one) => one.form)).not.toContain('employe')
  })

  it.each([
    ['souhaiter', 'souhaiterait', 'souhaiteraient'],
    ['plaider', 'plaiderait', 'plaideraient'],
    ['rappeler', 'rappellerait', 'rappelleraient'],
    ['répéter', 'répéterait', 'répéteraient'],
    ['vouloir', 'voudrait', 'voudraient'],
    ['dire', 'dirait', 'diraient'],
    ['prévenir', 'préviendrait', 'préviendraient'],
  ])('conditional of %s', (infinitive, singular, plural) => {
    expect([form(infinitive, 'conditional'), form(infinitive, 'conditional', true)]).toEqual([
      singular,
      plural,
    ])
  })
})
