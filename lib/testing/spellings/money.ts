/**
 * Spellings of money as they stand in press releases, filings and data files, with what they say.
 * Columns: spelling | language | usual type | value, "!" and words of the refusal, or "?!" where an editor would expect it read.
 */
export const MONEY_SPELLINGS = `
$38bn | en | money | USD 38000000000
$38B | en | money | USD 38000000000
$38b | en | money | USD 38000000000
$38 billion | en | money | USD 38000000000
$38 Billion | en | money | USD 38000000000
$38-billion | en | money | USD 38000000000
$38 billion USD | en | money | USD 38000000000
USD 38 billion | en | money | USD 38000000000
USD $38bn | en | money | USD 38000000000
US$38 billion | en | money | USD 38000000000
US $38 billion | en | money | USD 38000000000
US$ 38bn | en | money | USD 38000000000
38 billion dollars | en | money | USD 38000000000
38 billion US dollars | en | money | USD 38000000000
38 billion U.S. dollars | en | money | USD 38000000000
38bn USD | en | money | USD 38000000000
38bn dollars | en | money | USD 38000000000
usd 500m | en | money | USD 500000000
$500m | en | money | USD 500000000
$500M | en | money | USD 500000000
$500mn | en | money | USD 500000000
$500 mln | en | money | USD 500000000
$500 million | en | money | USD 500000000
$1.4 trillion | en | money | USD 1400000000000
$1.4tn | en | money | USD 1400000000000
$1.4T | en | money | USD 1400000000000
$1.4 trn | en | money | USD 1400000000000
$600k | en | money | USD 600000
$600K | en | money | USD 600000
$600 thousand | en | money | USD 600000
$1,250,000 | en | money | USD 1250000
$1,250,000.50 | en | money | USD 1250000.5
$1,250 | en | money | USD 1250
$87.20 | en | money | USD 87.2
$0.125 | en | money | USD 0.125
$1.125 billion | en | money | USD 1125000000
$6.625 billion | en | money | USD 6625000000
$1,125 billion | en | money | USD 1125000000000
$38,000,000,000 | en | money | USD 38000000000
38000000000 USD | en | money | USD 38000000000
$38,000 million | en | money | USD 38000000000
$300 thousand million | en | money | USD 300000000000
half a billion dollars | en | money | USD 500000000
one and a half billion dollars | en | money | USD 1500000000
a billion dollars | en | money | USD 1000000000
one hundred million dollars | en | money | USD 100000000
twenty-five billion dollars | en | money | USD 25000000000
two hundred and fifty million euros | en | money | EUR 250000000
about $38 billion | en | money | ~USD 38000000000
approximately $38 billion | en | money | ~USD 38000000000
approx. $38bn | en | money | ~USD 38000000000
roughly $38bn | en | money | ~USD 38000000000
around $38bn | en | money | ~USD 38000000000
circa $38bn | en | money | ~USD 38000000000
c. $38bn | en | money | ~USD 38000000000
ca. $38bn | en | money | ~USD 38000000000
~$38bn | en | money | ~USD 38000000000
≈ $38bn | en | money | ~USD 38000000000
nearly $38 billion | en | money | ~USD 38000000000
almost $38 billion | en | money | ~USD 38000000000
close to $38 billion | en | money | ~USD 38000000000
some $38 billion | en | money | ~USD 38000000000
an estimated $38 billion | en | money | ~USD 38000000000
estimated at $38 billion | en | money | ~USD 38000000000
$38 billion or so | en | money | ~USD 38000000000
up to $100 billion | en | money | <=USD 100000000000
as much as $100 billion | en | money | <=USD 100000000000
at most $100 billion | en | money | <=USD 100000000000
no more than $100 billion | en | money | <=USD 100000000000
a maximum of $100 billion | en | money | <=USD 100000000000
≤ $5M | en | money | <=USD 5000000
<= $5M | en | money | <=USD 5000000
at least $5 billion | en | money | >=USD 5000000000
no less than $5 billion | en | money | >=USD 5000000000
a minimum of $5 billion | en | money | >=USD 5000000000
$5bn+ | en | money | >=USD 5000000000
$5 billion or more | en | money | >=USD 5000000000
$5 billion plus | en | money | >=USD 5000000000
≥ $5bn | en | money | >=USD 5000000000
more than $5 billion | en | money | >USD 5000000000
over $5 billion | en | money | >USD 5000000000
in excess of $5 billion | en | money | >USD 5000000000
exceeding $5 billion | en | money | >USD 5000000000
upwards of $5 billion | en | money | >USD 5000000000
north of $5 billion | en | money | >USD 5000000000
just over $5 billion | en | money | >USD 5000000000
>$5bn | en | money | >USD 5000000000
exactly $5 billion | en | money | USD 5000000000
a total of $38 billion | en | money | USD 38000000000
-$5 million | en | money | USD -5000000
−$5 million | en | money | USD -5000000
minus $5 million | en | money | USD -5000000
\u200b$38 billion | en | money | USD 38000000000
$38\u00a0billion | en | money | USD 38000000000
＄３８ billion | en | money | USD 38000000000
$920 million a month | en | money | USD 920000000/month
$920m/month | en | money | USD 920000000/month
$920 million per month | en | money | USD 920000000/month
$920 million each month | en | money | USD 920000000/month
$1.25bn monthly | en | money | USD 1250000000/month
up to $15 billion annually | en | money | <=USD 15000000000/year
$60bn a year | en | money | USD 60000000000/year
$60bn per annum | en | money | USD 60000000000/year
$60bn p.a. | en | money | USD 60000000000/year
$30 billion-per-year | en | money | USD 30000000000/year
$2 billion per quarter | en | money | USD 2000000000/quarter
$2 billion quarterly | en | money | USD 2000000000/quarter
A$5bn | en | money | AUD 5000000000
AU$5bn | en | money | AUD 5000000000
C$5bn | en | money | CAD 5000000000
CA$5bn | en | money | CAD 5000000000
HK$5bn | en | money | HKD 5000000000
NT$5bn | en | money | TWD 5000000000
S$5bn | en | money | SGD 5000000000
R$5 billion | en | money | BRL 5000000000
$5bn CAD | en | money | CAD 5000000000
5 billion Canadian dollars | en | money | CAD 5000000000
€1.2 billion | en | money | EUR 1200000000
EUR 1.2bn | en | money | EUR 1200000000
1.2 billion euros | en | money | EUR 1200000000
£31bn | en | money | GBP 31000000000
31 billion pounds | en | money | GBP 31000000000
£1.5 billion a year | en | money | GBP 1500000000/year
₩300 billion | en | money | KRW 300000000000
300 billion won | en | money | KRW 300000000000
3 trillion yen | en | money | JPY 3000000000000
JPY 3 trillion | en | money | JPY 3000000000000
RMB 5 billion | en | money | CNY 5000000000
RMB5bn | en | money | CNY 5000000000
5 billion yuan | en | money | CNY 5000000000
5 billion renminbi | en | money | CNY 5000000000
₹5,000 crore | en | money | INR 50000000000
Rs 5 crore | en | money | ?!
CHF 5 million | en | money | CHF 5000000
5 million Swiss francs | en | money | CHF 5000000
AED 5 billion | en | money | AED 5000000000
5 billion UAE dirhams | en | money | AED 5000000000
SAR 10bn | en | money | SAR 10000000000
SEK 5 million | en | money | SEK 5000000
up to 100B | en | money | <=USD 100000000000
38 billion | en | money | USD 38000000000
more than half a billion dollars | en | money | >USD 500000000
1 Mrd |  | money | !currency
$38 billion over seven years | en | money | !over seven years
$5-10 billion | en | money | !two ends
$5 to $10 billion | en | money | !two ends
between $5 and $10 billion | en | money | !
$38 billion (€33 billion) | en | money | !brackets
less than $5 billion | en | money | !one bound
under $5 billion | en | money | !one bound
<$5bn | en | money | !one bound
up to approximately $25 billion | en | money | ?!
tens of billions of dollars | en | money | !
multi-billion dollar | en | money | !
EST 5bn | en | money | !
MAX 5bn | en | money | !
GBX 5 | en | money | !
XYZ 5 million | en | money | !
$1.2.3 | en | money | !
$NaN | en | money | !
$1e9 | en | money | !power of ten
4.00E+09 USD | en | money | !power of ten
38 × 10⁹ USD | en | money | !power of ten
5 | en | money | !currency
38000000000 | en | money | !currency
lots | en | money | !
5 billion dirhams | en | money | !AED or MAD
5 million pesos | en | money | !MXN or ARS
¥500 billion | en | money | !JPY or CNY
¥500 billion | ja | money | JPY 500000000000
¥500 billion | zh | money | CNY 500000000000
CN¥500 million | en | money | CNY 500000000
JP¥500 million | en | money | JPY 500000000
$5 billion | en-CA | money | !USD or CAD
€1.000 |  | money | !€1000
$1.000 | en | money | !$1000
500.000 Euro |  | money | !500000 Euro
1.250 Mio. Euro |  | money | !1250000000
1,250 € |  | money | !1250
1.234,56 € |  | money | EUR 1234.56
1.250.000 € |  | money | EUR 1250000
1 250 000 € |  | money | EUR 1250000
1'250'000 CHF |  | money | CHF 1250000
CHF 1’250’000 |  | money | CHF 1250000
1,125 milliard d’euros |  | money | EUR 1125000000
1,3 milliard d'euros |  | money | EUR 1300000000
1,5 billion d’euros |  | money | !1500000000
2 billions de dollars |  | money | !2000000000
N/A | en | money | !not disclosed
n/a | en | money | !not disclosed
NA | en | money | !not disclosed
unknown | en | money | !left out
TBD | en | money | !left out
not disclosed | en | money | undisclosed
undisclosed | en | money | undisclosed
redacted | en | money | redacted
about 110,000 GPUs | en | money | !currency
90 days | en | money | !
`;
