import { html } from 'hono/html'
import { LONGEST_TOPIC } from '../digest/desk/desk.ts'
import { dataAddress, ICON, PERSON_ICON } from './icon.ts'
import { fr, type Word } from './words/fr.ts'

/** A day of which the first corpus tells. */
const EXAMPLE_DAY = '2022-01-12'

// `data-word` lets the page change its language without loading again.
const said = (word: Word) => html`data-word="${word}"`
const HASH = html`<svg class="hash" viewBox="0 0 24 24" aria-hidden="true"><path
  d="M9.5 3 8 21M16 3l-1.5 18M4.5 8.5h16M3.5 15.5h16"/></svg>`

/** The page before its script runs: everything that stays, so that nothing jumps when the messages come. */
export const PAGE = html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="dark">
<meta name="theme-color" content="#2b2d31">
<title>${fr.title}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/app.css">
<script type="module" src="/assets/app.js"></script>
</head>
<body>
<a class="skip" href="#line" ${said('skip')}>${fr.skip}</a>
<div class="rail" aria-hidden="true"><span class="server"><img src="${dataAddress(ICON)}" alt=""></span></div>
<aside class="sidebar" ${said('servers')} data-word-as="aria-label" aria-label="${fr.servers}">
  <p class="server-name">Verbatim</p>
  <nav ${said('channels')} data-word-as="aria-label" aria-label="${fr.channels}">
    <p class="category" ${said('textChannels')}>${fr.textChannels}</p>
    <a class="channel" href="#verbatim" aria-current="page">${HASH}verbatim</a>
    <a class="channel" href="#digest">${HASH}digest</a>
  </nav>
  <p class="local" ${said('local')}>${fr.local}</p>
  <div class="person"><img src="${dataAddress(PERSON_ICON)}" alt=""><span ${said('you')}>${fr.you}</span></div>
</aside>
<main>
  <header>
    ${HASH}<h1>verbatim</h1>
    <p class="topic" data-channel="verbatim" ${said('topic')}>${fr.topic}</p>
    <p class="topic" data-channel="digest" hidden ${said('digestTopic')}>${fr.digestTopic}</p>
    <a class="other-channel" data-channel="verbatim" href="#digest">#digest</a>
    <a class="other-channel" data-channel="digest" href="#verbatim" hidden>#verbatim</a>
    <div class="languages" role="group" ${said('language')} data-word-as="aria-label" aria-label="${fr.language}">
      <button type="button" data-language="fr" lang="fr" aria-pressed="true" title="Français">FR</button>
      <button type="button" data-language="en" lang="en" aria-pressed="false" title="English">EN</button>
    </div>
  </header>
  <section id="messages" class="messages" data-channel="verbatim" tabindex="0"
    ${said('messages')} data-word-as="aria-label" aria-label="${fr.messages}">
    <noscript><p class="no-script">${fr.noScript}</p></noscript>
  </section>
  <section id="digests" class="messages" data-channel="digest" tabindex="0" hidden
    ${said('digests')} data-word-as="aria-label" aria-label="${fr.digests}"></section>
  <form id="poster" data-channel="digest" autocomplete="off" hidden>
    <input id="day" type="date" value="${EXAMPLE_DAY}" required ${said('day')} data-word-as="aria-label"
      aria-label="${fr.day}" disabled>
    <input id="topic" type="text" maxlength="${LONGEST_TOPIC}" ${said('about')} data-word-as="placeholder"
      placeholder="${fr.about}" aria-label="${fr.about}" disabled>
    <button id="post" type="submit" ${said('post')} disabled>${fr.post}</button>
  </form>
  <form id="composer" data-channel="verbatim" autocomplete="off">
    <div id="popup" hidden></div>
    <p id="problem" role="alert"></p>
    <div class="line">
      <div id="painted" aria-hidden="true"></div>
      <input id="line" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false"
        aria-controls="suggestions" aria-describedby="problem" ${said('line')} data-word-as="aria-label"
        aria-label="${fr.line}" placeholder="${fr.placeholder}" maxlength="8000" enterkeyhint="send"
        autocapitalize="off" autocorrect="off" spellcheck="false" disabled>
      <button id="send" type="submit" ${said('send')} data-word-as="aria-label" aria-label="${fr.send}" disabled>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20.5v-7l9-1.5-9-1.5v-7l19 8.5z"/></svg>
      </button>
    </div>
  </form>
</main>
<div id="spoken" class="unseen" role="status" aria-live="polite"></div>
</body>
</html>`
