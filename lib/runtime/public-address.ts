/**
 * Which addresses a program here may call because somebody named them. Decides that nothing of this machine, of its network or of
 * its cloud is among them, whatever name it hides behind.
 */
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** RFC 6890 and the metadata services of clouds, which are link-local. */
const NOT_PUBLIC_4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15"],
  ...["198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
];
/** Only 2000::/3 is given out; in it these are not, or carry an IPv4 address that is not looked at. */
const PUBLIC_6 = ["2000::/3"];
const NOT_PUBLIC_6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

function listOf(subnets: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = "", prefix] = subnet.split("/");
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

const blocked4 = listOf(NOT_PUBLIC_4, "ipv4");
const public6 = listOf(PUBLIC_6, "ipv6");
const blocked6 = listOf(NOT_PUBLIC_6, "ipv6");

/** Whether an address of IP is one of the public internet. */
export function isPublicIp(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !blocked4.check(address, "ipv4");
    case 6:
      return public6.check(address, "ipv6") && !blocked6.check(address, "ipv6");
    default:
      return false;
  }
}

/** Why a target may not be called, as far as its address says; null: it may, once its name is resolved. */
export function targetIssue(text: string): string | null {
  if (!URL.canParse(text)) return "It is not an address.";
  const { protocol, hostname, username, password } = new URL(text);
  if (protocol !== "https:") return "It has to begin with https://.";
  if (username !== "" || password !== "") return "It must not hold a name or a password.";
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicIp(host))
    return "It is an address of this machine or of a private network.";
  if (/(^|\.)(localhost|local|internal|home\.arpa)$/i.test(host)) return "It is a name of a private network.";
  return null;
}

/** The same, with the name looked up. Whoever calls looks at it again each time: names can be made to lead elsewhere later. */
export async function reachIssue(text: string): Promise<string | null> {
  const issue = targetIssue(text);
  if (issue !== null) return issue;
  const found = await lookup(new URL(text).hostname.replace(/^\[|\]$/g, ""), { all: true }).catch(() => []);
  if (found.length === 0) return "Its name leads nowhere.";
  return found.every(({ address }) => isPublicIp(address)) ? null : "Its name leads to a private network.";
}
