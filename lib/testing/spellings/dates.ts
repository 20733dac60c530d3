/** Spellings of dates; columns as in money.ts. */
export const DATE_SPELLINGS = `
2025-10-21 | en | date | on 2025-10-21
21 October 2025 | en | date | on 2025-10-21
21 Oct 2025 | en | date | on 2025-10-21
21 Oct. 2025 | en | date | on 2025-10-21
21st October 2025 | en | date | on 2025-10-21
21st of October 2025 | en | date | on 2025-10-21
October 21, 2025 | en | date | on 2025-10-21
October 21st, 2025 | en | date | on 2025-10-21
Oct. 21, 2025 | en | date | on 2025-10-21
Sept. 4, 2025 | en | date | on 2025-09-04
Tuesday, October 21, 2025 | en | date | on 2025-10-21
Tue 21 Oct 2025 | en | date | on 2025-10-21
27-Sep-2017 | en | date | on 2017-09-27
2025/10/21 | en | date | on 2025-10-21
10/28/2025 | en | date | on 2025-10-28
28/10/2025 | en | date | on 2025-10-28
03/04/2026 | fr | date | on 2026-04-03
03/04/2026 | en-GB | date | on 2026-04-03
03/04/2026 | en-US | date | on 2026-03-04
03.04.2026 | de | date | on 2026-04-03
21.10.2025 | de | date | on 2025-10-21
21. Oktober 2025 | de | date | on 2025-10-21
Dienstag, 21. Oktober 2025 | de | date | on 2025-10-21
am 21. Oktober 2025 | de | date | on 2025-10-21
21 octobre 2025 | fr | date | on 2025-10-21
mardi 21 octobre 2025 | fr | date | on 2025-10-21
le 21 octobre 2025 | fr | date | on 2025-10-21
1er janvier 2026 | fr | date | on 2026-01-01
3 août 2026 | fr | date | on 2026-08-03
3 févr. 2026 | fr | date | on 2026-02-03
2025年10月21日 | ja | date | on 2025-10-21
2025年10月 | ja | date | on 2025-10
2025년 10월 21일 | ko | date | on 2025-10-21
October 2025 | en | date | on 2025-10
Oct 2025 | en | date | on 2025-10
October, 2025 | en | date | on 2025-10
October of 2025 | en | date | on 2025-10
in October 2025 | en | date | on 2025-10
Oktober 2025 | de | date | on 2025-10
im Oktober 2025 | de | date | on 2025-10
octobre 2025 | fr | date | on 2025-10
en octobre 2025 | fr | date | on 2025-10
décembre 2026 | fr | date | on 2026-12
März 2026 | de | date | on 2026-03
2026 | en | date | on 2026
in 2026 | en | date | on 2026
en 2026 | fr | date | on 2026
im Jahr 2026 | de | date | on 2026
calendar 2026 | en | date | on 2026
CY2026 | en | date | on 2026
Q3 2026 | en | date | on 2026-35
Q3/2025 | en | date | on 2025-35
Q3-2025 | en | date | on 2025-35
2026 Q3 | en | date | on 2026-35
2026-Q3 | en | date | on 2026-35
3Q25 | en | date | on 2025-35
3Q 2025 | en | date | on 2025-35
Q3 ’25 | en | date | on 2025-35
the third quarter of 2025 | en | date | on 2025-35
third quarter 2025 | en | date | on 2025-35
3rd quarter of 2025 | en | date | on 2025-35
T3 2026 | fr | date | on 2026-35
3T26 | fr | date | on 2026-35
troisième trimestre 2026 | fr | date | on 2026-35
3e trimestre 2026 | fr | date | on 2026-35
au troisième trimestre 2026 | fr | date | on 2026-35
drittes Quartal 2026 | de | date | on 2026-35
3. Quartal 2026 | de | date | on 2026-35
im dritten Quartal 2026 | de | date | on 2026-35
H1 2026 | en | date | on 2026-40
2H 2026 | en | date | on 2026-41
2H26 | en | date | on 2026-41
first half of 2026 | en | date | on 2026-40
the second half of 2026 | en | date | on 2026-41
premier semestre 2026 | fr | date | on 2026-40
S2 2026 | fr | date | on 2026-41
erstes Halbjahr 2026 | de | date | on 2026-40
2. Halbjahr 2026 | de | date | on 2026-41
early 2026 | en | date | on 2026-40
late 2026 | en | date | on 2026-41
late-2026 | en | date | on 2026-41
mid-2026 | en | date | on 2026-04/2026-09
mid 2026 | en | date | on 2026-04/2026-09
mi-2026 | fr | date | on 2026-04/2026-09
Mitte 2026 | de | date | on 2026-04/2026-09
début 2027 | fr | date | on 2027-40
fin 2027 | fr | date | on 2027-41
Anfang 2027 | de | date | on 2027-40
Ende 2027 | de | date | on 2027-41
end of 2026 | en | date | on 2026-12
the end of 2026 | en | date | on 2026-12
beginning of 2026 | en | date | on 2026-01
year-end 2026 | en | date | on 2026-12
end-2026 | en | date | on 2026-12
by year-end 2026 | en | date | by 2026-12
by the end of 2026 | en | date | by 2026-12
by the end of the year 2026 | en | date | by 2026-12
by 31 December 2026 | en | date | by 2026-12-31
by 2030 | en | date | by 2030
before 2030 | en | date | by 2030
no later than 2030 | en | date | by 2030
d’ici 2030 | fr | date | by 2030
d'ici 2030 | fr | date | by 2030
d’ici à 2030 | fr | date | by 2030
d’ici fin 2026 | fr | date | by 2026-41
spätestens 2030 | de | date | by 2030
until 2032 | en | date | until 2032
until about 2032 | en | date | until 2032~
through 2032 | en | date | until 2032
through May 2029 | en | date | until 2029-05
jusqu’en 2032 | fr | date | until 2032
jusqu'en 2032 | fr | date | until 2032
jusqu’au 31 décembre 2030 | fr | date | until 2030-12-31
from 2026 | en | date | from 2026
since January 2025 | en | date | from 2025-01
starting in 2026 | en | date | from 2026
beginning October 2026 | en | date | from 2026-10
no earlier than 2027 | en | date | from 2027
à partir de 2026 | fr | date | from 2026
dès 2026 | fr | date | from 2026
depuis janvier 2025 | fr | date | from 2025-01
ab 2026 | de | date | from 2026
ab Januar 2026 | de | date | from 2026-01
seit 2025 | de | date | from 2025
spring 2026 | en | date | on 2026-21
spring of 2026 | en | date | on 2026-21
fall 2026 | en | date | on 2026-23
printemps 2026 | fr | date | on 2026-21
été 2026 | fr | date | on 2026-22
Sommer 2026 | de | date | on 2026-22
Herbst 2026 | de | date | on 2026-23
about 2030 | en | date | on 2030~
~2030 | en | date | on 2030~
circa 2030 | en | date | on 2030~
around October 2025 | en | date | on 2025-10~
vers 2030 | fr | date | on 2030~
about Q3 2026 | en | date | on 2026-35~
perhaps 2030 | en | date | on 2030?
perhaps spring 2026 | en | date | on 2026-21?
perhaps about 2030 | en | date | on 2030%
early 2025 to late 2026 | en | date | on 2025-40/2026-41
2025 to 2027 | en | date | on 2025/2027
2025–2027 | en | date | on 2025/2027
2025-2027 | en | date | on 2025/2027
between 2025 and 2027 | en | date | on 2025/2027
entre 2025 et 2027 | fr | date | on 2025/2027
the 2030s | en | date | on 203X
années 2030 | fr | date | on 203X
FY2026 | en | date | !fiscal year
FY26 | en | date | !fiscal year
fiscal 2026 | en | date | !fiscal year
Q2 FY27 | en | date | !fiscal year
fiscal Q2 2027 | en | date | !fiscal year
second quarter of fiscal 2027 | en | date | !fiscal year
exercice 2026 | fr | date | !fiscal year
2022-23 | en | date | !two years or one season
2024/25 | en | date | !two years or one season
03/04/2026 | en | date | !either figure
03.04.2026 |  | date | !either figure
bis 2030 | de | date | !“by” or “until”
from 2025 to 2027 | en | date | !beginning and an end
de 2025 à 2027 | fr | date | !beginning and an end
29 February 2027 | en | date | !29 February 2027 does not exist
2025-02-29 | en | date | !29 February 2025 does not exist
2025-02-29~ | en | date | !29 February 2025 does not exist
31 April | en | date | !31 April does not exist
31 April 2026 | en | date | !31 April does not exist
33 October | en | date | !33 October does not exist
33 octobre 2025 | fr | date | !33 October does not exist
30. Februar 2026 | de | date | !30 February does not exist
2025-13 | en | date | !no month 13
21 October | en | date | !year is missing
2026 or later | en | date | !
2030/.. | en | date | !open-ended
soon | en | date | !
late October 2025 | en | date | ?!
later this year | en | date | !
`;
