const found = new Map<string, Promise<Document>>();

/** Reads a page of this site as a document. A request that names a document's type breaks no Trusted Types policy, as parsing text would. */
export function fetchPage(url: string): Promise<Document> {
  const known = found.get(url);
  if (known) return known;
  const asked = new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.timeout = PATIENCE_MS;
    const refuse = () => reject(new Error(`${url}: no words`));
    request.onload = () => (request.status < 400 && request.responseXML ? resolve(request.responseXML) : refuse());
    request.onerror = refuse;
    request.ontimeout = refuse;
    request.send();
  });
  found.set(url, asked);
  asked.catch(() => found.delete(url));
  return asked;
}

const PATIENCE_MS = 20_000;

/** Where a mark leads. */
const addressOf = (mark: Element): string => new URL(mark.getAttribute('href') ?? '', mark.baseURI).href;

/** Copies of what a page says of some claims, without ids and with whole addresses: they are shown on another page. */
function takeWords(page: Document, claims: readonly string[], doc: Document): Element[] {
  return claims.flatMap((id) => {
    const line = page.getElementById(`ev-${id}`) ?? page.querySelector(`[data-claim="${CSS.escape(id)}"]`);
    if (!line) return [];
    const copy = doc.createElement('div');
    copy.className = 'claim-words';
    copy.append(...[...line.childNodes].map((node) => doc.importNode(node, true)));
    const links = line.querySelectorAll<HTMLAnchorElement>('a[href]');
    for (const [index, link] of copy.querySelectorAll<HTMLAnchorElement>('a[href]').entries())
      link.href = links[index]?.href ?? link.href;
    for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
    return [copy];
  });
}

/** The way to the words, where they cannot be shown here. */
function linkTo(mark: Element, name: string): Element {
  const link = mark.ownerDocument.createElement('a');
  link.href = addressOf(mark);
  link.textContent = name;
  return link;
}

/**
 * The words of a mark whose claims have none in this page: from the page that it leads to, or a link to that page where
 * it cannot be had.
 */
export async function wordsBehind(mark: Element, claims: readonly string[], name: string): Promise<Element[]> {
  const address = addressOf(mark).split('#')[0] ?? '';
  try {
    const words = takeWords(await fetchPage(address), claims, mark.ownerDocument);
    return words.length > 0 ? words : [linkTo(mark, name)];
  } catch {
    return [linkTo(mark, name)];
  }
}
