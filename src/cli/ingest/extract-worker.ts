import { createExtract, dossierOf } from '../../extract/extract.ts'
import { answerWith } from './worker-answer.ts'

// A thread of `ingest`: articles in, dossiers out.
const extract = createExtract()
answerWith((article) => dossierOf(extract(article)))
