/**
 * Data about the page for machines. It is no script, so no policy of scripts concerns it; a "<" is written so that no text
 * in it can end the element.
 */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data as JSON, in which no tag can stand
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
