// The least page that draws the cards that can be seen: one document, one request for just their sentences, no library.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerMessages } from '../process.ts';

let cards: readonly string[] = [];

const PAGE = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Giao ban</title>
<style>
body { margin: 0; font: 15px sans-serif; background: #f4f6f9 }
main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; padding: 8px }
article { height: 118px; padding: 8px; background: #fff; border-left: 4px solid #3772b6; border-radius: 6px }
</style>
<main></main>
<script>
fetch('/cards').then((answer) => answer.json()).then((cards) => {
  document.querySelector('main').append(...cards.map((text) => {
    const card = document.createElement('article');
    card.dataset.card = '';
    card.textContent = text;
    return card;
  }));
});
</script>
</html>`;

const server = createServer((request, response) => {
  if (request.url === '/cards') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(cards));
  } else {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

answerMessages(
  {
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cards: (texts: readonly string[]) => {
      cards = texts;
    },
  },
  async () => {
    server.closeAllConnections();
    server.close();
  },
);
