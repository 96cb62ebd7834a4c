import { createSayingVerbs, type SayingVerbs } from '../verbs/saying-verbs.ts'
import { createGazetteer, type Gazetteer, type GazetteerOptions } from './gazetteer.ts'
import { createNameLexicon, type NameLexicon } from './person-lexicon.ts'
import { createRoleLexicon, type RoleLexicon } from './role-lexicon.ts'

/** What the rules know of the language and of the world; built once, passed down. */
export interface ActorTools {
  readonly gazetteer: Gazetteer
  readonly names: NameLexicon
  readonly roles: RoleLexicon
  readonly verbs: SayingVerbs
}

export function createActorTools(options: GazetteerOptions = {}): ActorTools {
  return {
    gazetteer: createGazetteer(options),
    names: createNameLexicon(),
    roles: createRoleLexicon(),
    verbs: createSayingVerbs(),
  }
}
