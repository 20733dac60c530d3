/** Spellings of shares, capacities, counts and lengths; columns as in money.ts. */
export const AMOUNT_SPELLINGS = `
20% | en | percent | 20 %
20 % | en | percent | 20 %
20 percent | en | percent | 20 %
20 per cent | en | percent | 20 %
20 pct | en | percent | 20 %
twenty percent | en | percent | 20 %
20 | en | percent | 20 %
27.5% | en | percent | 27.5 %
5.625% | en | percent | 5.625 %
0.125% | en | percent | 0.125 %
0,125 % |  | percent | 0.125 %
5,8 % | fr | percent | 5.8 %
5,8 pour cent | fr | percent | 5.8 %
5,8 Prozent | de | percent | 5.8 %
20％ | ja | percent | 20 %
about 27% | en | percent | ~27 %
~5,8 percent | en | percent | ~5.8 %
more than 5% | en | percent | >5 %
up to 20% | en | percent | <=20 %
at least 20% | en | percent | >=20 %
20%+ | en | percent | >=20 %
-12% | en | percent | -12 %
−12 % | en | percent | -12 %
5.625 % | de | percent | !5625
1,125 % |  | percent | !1125
less than 5% | en | percent | !one bound
15-20% | en | percent | !two ends
15 to 20 percent | en | percent | !two ends
5 percentage points | en | percent | !difference of two shares
50 basis points | en | percent | !difference of two shares
a 27% stake | en | percent | ?!
4.5 GW | en | capacity | 4.5 GW
4.5GW | en | capacity | 4.5 GW
4.5 gigawatts | en | capacity | 4.5 GW
4.5-gigawatt | en | capacity | 4.5 GW
ten gigawatts | en | capacity | 10 GW
10+ GW | en | capacity | >=10 GW
up to 800 MW | en | capacity | <=800 MW
800 megawatts | en | capacity | 800 MW
800MW | en | capacity | 800 MW
1,200 MW | en | capacity | 1200 MW
1 200 MW |  | capacity | 1200 MW
1.125 GW | en | capacity | 1.125 GW
1.2 GW of capacity | en | capacity | 1.2 GW
1.2 GW of compute | en | capacity | 1.2 GW
1.2 GW of IT load | en | capacity | 1.2 GW
0,750 GW |  | capacity | 0.75 GW
0.750 GW | en | capacity | 0.75 GW
200 kW | en | capacity | 0.2 MW
1.5 TW | en | capacity | 1500 GW
nearly 5 GW | en | capacity | ~5 GW
près de 5 gigawatts | fr | capacity | ~5 GW
1,4 gigawatt | fr | capacity | 1.4 GW
500 mégawatts | fr | capacity | 500 MW
rund 5 Gigawatt | de | capacity | ~5 GW
1,5 GW | de | capacity | 1.5 GW
1.200 MW | de | capacity | 1200 MW
1.200 MW |  | capacity | !1200 MW
1.200 MW | en | capacity | !1200 MW
5 GWh | en | capacity | !energy
500 MWh | en | capacity | !energy
2x 500 MW | en | capacity | !product
2 × 500 MW | en | capacity | !product
3 to 5 GW | en | capacity | !two ends
5–10 GW | en | capacity | !two ends
5 | en | capacity | !MW or GW
5 mW | en | capacity | !
100,000 GPUs | en | count | 100000 GPUs
at least 100,000 GPUs | en | count | >=100000 GPUs
about 110,000 GPUs | en | count | ~110000 GPUs
some 30,000 GPUs | en | count | ~30000 GPUs
more than 300,000 GPUs | en | count | >300000 GPUs
hundreds of thousands of GPUs | en | count | !
300 000 GPU | fr | count | 300000 GPUs
environ 300 000 GPU | fr | count | ~300000 GPUs
100.000 GPUs | de | count | 100000 GPUs
100.000 GPUs |  | count | !100000 GPUs
1,250 GPUs | fr | count | !1250 GPUs
10M CPUs | en | count | 10000000 CPUs
10 million CPUs | en | count | 10000000 CPUs
1 million TPUs | en | count | 1000000 TPUs
10万 GPU | zh | count | 100000 GPU
10,00,000 GPUs | en | count | 1000000 GPUs
five data centers | en | count | 5 data centers
5 data centers | en | count | 5 data centers
fünf Rechenzentren | de | count | 5 Rechenzentren
trois sites | fr | count | 3 sites
5,000 AMD GPUs | en | count | 5000 AMD GPUs
64 GB300 NVL72 racks | en | count | 64 GB300 NVL72 racks
800 million weekly users | en | count | 800000000 weekly users
4.00E+05 GPUs | en | count | !power of ten
4e5 GPUs | en | count | !power of ten
10^5 GPUs | en | count | !power of ten
3 to 5 sites | en | count | !two ends
3-5 sites | en | count | !two ends
2 or 3 sites | en | count | !two ends
90 days | en | count | !length of time
7 Jahren | de | count | 84 months
200 kW | en | count | 0.2 MW
5 GWh | en | count | !power or energy
5 billion | en | count | !what is counted
38 Milliarden | de | count | !what is counted
5 thousand billions | en | count | !
5 euros | en | count | EUR 5
5 basis points | en | count | !
2026 or later | en | count | !
300억 | ko | count | !
1.5兆円 | ja | count | JPY 1500000000000
3億 | ja | count | !
5 million GPU-hours | en | count | !length of time
seven years | en | duration | 84 months
7 years | en | duration | 84 months
7-year | en | duration | 84 months
seven-year | en | duration | 84 months
a year | en | duration | 12 months
one year | en | duration | 12 months
fifteen years | en | duration | 180 months
twenty-five years | en | duration | 300 months
18 months | en | duration | 18 months
18-month | en | duration | 18 months
1.5 years | en | duration | 18 months
two and a half years | en | duration | 30 months
half a year | en | duration | 6 months
2 years and 6 months | en | duration | 30 months
at least 10 years | en | duration | >=120 months
up to 15 years | en | duration | <=180 months
15+ years | en | duration | >=180 months
10-year term | en | duration | 120 months
seven-year deal | en | duration | 84 months
7 ans | fr | duration | 84 months
sept ans | fr | duration | 84 months
quinze ans | fr | duration | 180 months
18 mois | fr | duration | 18 months
1,5 an | fr | duration | 18 months
7 Jahre | de | duration | 84 months
7 Jahren | de | duration | 84 months
sieben Jahre | de | duration | 84 months
18 Monate | de | duration | 18 months
10年 | ja | duration | 120 months
36个月 | zh | duration | 36 months
36개월 | ko | duration | 36 months
90 days | en | duration | !whole months
six weeks | en | duration | !whole months
90 jours | fr | duration | !whole months
5 to 7 years | en | duration | !two ends
5-7 years | en | duration | !two ends
5 | en | duration | !Years or months
multi-year | en | duration | !
until 2032 | en | duration | until 2032
1.7 months | en | duration | !whole number of months
`;
