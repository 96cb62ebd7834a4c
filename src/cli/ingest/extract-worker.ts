import type { Article } from '../../domain/article.ts'
import { createExtract, dossierOf } from '../../extract/extract.ts'
import { answerWith } from './worker-answer.ts'

// A thread of `ingest`: articles in, dossiers out.
const extract = createExtract()
answerWith((article: Article) => dossierOf(extract(article)))
