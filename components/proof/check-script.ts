/**
 * The script inside a self-proving file: plain JavaScript without anything from outside, since it runs from a disk, years
 * later. It hashes what the browser read and says whether it is what was sealed; a chosen copy is checked byte by byte.
 */
import { SEAL_NAME } from "./seal";

/** What it says of the page, its data and a chosen file. */
export type Verdicts = Readonly<
  Record<"pageGood" | "pageBad" | "dataGood" | "dataBad" | "fileGood" | "fileBad", string>
>;

/** A text inside the script; none of ours ends it. */
const text = (words: string) => JSON.stringify(words).replaceAll("<", "\\u003c");

const SHA256 = `function sha256(text){
var b=new TextEncoder().encode(text),n=b.length,w=new Uint8Array(((n+8>>6)+1)*64);w.set(b);w[n]=128;
var v=new DataView(w.buffer);v.setUint32(w.length-8,Math.floor(n/536870912));v.setUint32(w.length-4,n*8>>>0);
var h=[],k=[],c=0;for(var p=2;c<64;p++){for(var q=2;q*q<=p&&p%q;q++);if(q*q>p){if(c<8)h[c]=Math.pow(p,.5)*4294967296|0;k[c++]=Math.pow(p,1/3)*4294967296|0}}
for(var o=0;o<w.length;o+=64){var m=[],s=h.slice();for(var i=0;i<64;i++){
if(i<16)m[i]=v.getInt32(o+4*i);else{var x=m[i-15],y=m[i-2];m[i]=m[i-16]+(r(x,7)^r(x,18)^x>>>3)+m[i-7]+(r(y,17)^r(y,19)^y>>>10)|0}
var e=s[4],a=s[0],t=s[7]+(r(e,6)^r(e,11)^r(e,25))+(e&s[5]^~e&s[6])+k[i]+m[i]|0,u=(r(a,2)^r(a,13)^r(a,22))+(a&s[1]^a&s[2]^s[1]&s[2])|0;
s=[t+u|0,a,s[1],s[2],s[3]+t|0,e,s[5],s[6]]}for(i=0;i<8;i++)h[i]=h[i]+s[i]|0}
return h.map(function(z){return(z>>>0).toString(16).padStart(8,"0")}).join("")}
function r(x,n){return x>>>n|x<<32-n}`;

const CHECK = `function plain(t){return t.split("&quot;").join('"').split("&nbsp;").join("\\u00a0").split("&lt;").join("<").split("&gt;").join(">").split("&amp;").join("&")}
function check(t){var at='name="${SEAL_NAME}" content="',i=t.indexOf(at)+at.length,seal=t.slice(i,i+64);
return i<at.length?"":sha256(plain(t.slice(0,i)+"0".repeat(64)+t.slice(i+64)))===seal?seal:""}
function say(id,ok,words){var e=document.getElementById(id);e.textContent=words;e.className=ok?"good":"bad"}`;

const run = (
  said: Verdicts,
) => `var whole="<!doctype html>"+document.documentElement.outerHTML,seal=check(whole),data=document.getElementById("data").textContent,hash=document.getElementById("hash").textContent;
var dataOk=sha256(data)===hash;
say("page-check",seal,seal?${text(said.pageGood)}:${text(said.pageBad)});
say("data-check",dataOk,dataOk?${text(said.dataGood)}:${text(said.dataBad)});
document.getElementById("file").onchange=function(){var f=this.files[0];f&&f.text().then(function(t){var ok=check(t);say("file-check",ok,ok?${text(said.fileGood)}:${text(said.fileBad)})})};`;

/** Defines what it needs and runs at once; the element that holds it is the last of the file. */
export const checkScript = (said: Verdicts) => `(function(){${SHA256}\n${CHECK}\n${run(said)}})();`;

/** For tests: the two functions alone. */
export const CHECK_FUNCTIONS = `${SHA256}\n${CHECK}\nreturn{sha256:sha256,check:check};`;
