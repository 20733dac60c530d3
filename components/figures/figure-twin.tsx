import { BindingMark } from "@/components/standing/binding-mark";
import { WithLabel } from "@/components/terms/with-label";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { bandWords } from "@/lib/domain/obligations/band-words";
import { type Figure, type FigureRow, rowsOf } from "@/lib/figures/figure";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";

type FigureTwinProps = { figure: Figure; hrefOf: (row: FigureRow) => string };

/** The same facts as a table: every row that is drawn, and what stands beside the drawing. */
export function FigureTwin({ figure, hrefOf }: FigureTwinProps) {
  const rows = rowsOf(figure);
  const t = words("figures");
  const hasRemarks = rows.some(({ remark }) => remark !== "");
  return (
    <Disclosure summary={t("twin", { count: rows.length })} className="mt-3">
      <Table caption={t("twinCaption", { title: figure.title })} stack="short" density="compact">
        <THead>
          <Th className="w-full">{t("what")}</Th>
          <Th>{t("kind")}</Th>
          <Th>{t("firmness")}</Th>
          <Th numeric>{t("amount")}</Th>
          {hasRemarks && <Th>{t("note")}</Th>}
        </THead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} data-row={row.key}>
              <RowHead>
                <TextLink href={hrefOf(row)} look="name">
                  <WithLabel term={row.term}>{row.what}</WithLabel>
                </TextLink>
              </RowHead>
              <Td label={t("kind")} plain>
                {row.kind}
              </Td>
              <Td label={t("firmness")} plain>
                {row.binding === null ? t("all") : <BindingMark binding={row.binding} />}
              </Td>
              <Td label={t("amount")} numeric plain className="font-medium">
                {bandWords(row.band, row, language())}
              </Td>
              {hasRemarks && <Td label={t("note")}>{row.remark}</Td>}
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
