import { codeOf } from "../../lib/testing/totp";
import { expect, expectAccessible, expectGoodInEveryLook } from "../fixtures";
import { makeAccount, PASSWORD, redeem, signOut, test } from "../sign-in";

test.describe("somebody who signs in", () => {
  test("is told of a wrong password, comes in with the right one, and goes out", async ({
    page,
    browser,
  }) => {
    const { email, link } = await makeAccount("editor");
    const other = await browser.newPage();
    await redeem(page, link);
    await signOut(page);
    await other.close();

    await page.goto("/edit/account");
    await expect(page).toHaveURL("/login?next=%2Fedit%2Faccount");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("wrong horse battery");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").filter({ hasText: "do not fit together" })).toBeVisible();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);

    await page.getByLabel("Password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/edit/account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");

    await page.goto("/deals");
    await expect(page.getByRole("banner").getByRole("link", { name: "Editor" })).toBeVisible();
    await page.getByRole("link", { name: "Editor", exact: true }).click();
    await signOut(page);
    await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
    await page.goto("/edit");
    await expect(page).toHaveURL("/login?next=%2Fedit");
  });

  test("finds a one-time link used up the second time", async ({ page }) => {
    const { link } = await makeAccount("contributor");
    await redeem(page, link);
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
  });

  test("is never sent to another site afterwards", async ({ signInAs }) => {
    const { page } = await signInAs("contributor");
    await page.goto("/login?next=//evil.example/edit");
    await expect(page).toHaveURL("/edit");
  });
});

test.describe("a role", () => {
  test("that may not manage accounts is refused there, and does not see the way", async ({ signInAs }) => {
    for (const role of ["contributor", "editor"] as const) {
      const { page } = await signInAs(role);
      const response = await page.goto("/edit/accounts");
      expect(response?.status()).toBe(403);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your role does not allow this");
      await expect(page.getByRole("navigation", { name: "Editor" }).getByText("Accounts")).toHaveCount(0);
    }
  });

  test("of admin makes an account, changes it, and shuts it", async ({ signInAs, browser, baseURL }) => {
    const { page } = await signInAs("admin");
    await page.goto("/edit/accounts");
    const name = `New ${Date.now()}`;
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("E-mail address").fill(`new-${Date.now()}@editor.test`);
    await page.getByRole("button", { name: "Add account" }).click();
    const link = (await page.locator("code").textContent()) ?? "";
    const theirs = await browser.newPage(baseURL === undefined ? {} : { baseURL });
    await redeem(theirs, link.replace(/^https?:\/\/[^/]+/, ""));

    await page.reload();
    const account = page.getByRole("listitem").filter({ hasText: name });
    await account.getByText(`Change ${name}`).click();
    await account.getByLabel("Role").selectOption("editor");
    await account.getByRole("button", { name: "Change role" }).click();
    await expect(account.getByRole("status")).toContainText("The role is changed");
    await theirs.reload();
    await expect(theirs.getByText(/Signed in as/)).toContainText("editor");

    await account.getByRole("button", { name: "Disable" }).click();
    await expect(account.getByRole("status")).toContainText("Disabled");
    await theirs.reload();
    await expect(theirs).toHaveURL(/\/login/);
    await theirs.context().close();

    await page.getByRole("navigation", { name: "Editor" }).getByRole("link", { name: "Webhooks" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Webhooks" })).toBeVisible();
    await page.getByLabel("Address", { exact: true }).fill("https://169.254.169.254/latest");
    await page.getByRole("button", { name: "Add webhook" }).click();
    await expect(page.getByText("It is an address of this machine or of a private network.")).toBeVisible();
    await expect(page.getByText("Nobody is told of saves.")).toBeVisible();
    await expectGoodInEveryLook(page);
  });
});

test("a token is shown once, and revoked", async ({ signInAs }) => {
  const { page } = await signInAs("editor");
  await page.goto("/edit/account");
  await page.getByLabel("What is it for?").fill("A script");
  await page.getByRole("button", { name: "Make a token" }).click();
  await expect(page.locator("code")).toHaveText(/^entente_[\w-]{43}$/);
  await page.reload();
  await expect(page.locator("code")).toHaveCount(0);
  await page.getByRole("button", { name: "Revoke A script" }).first().click();
  await expect(page.getByRole("button", { name: "Revoke A script" })).toHaveCount(0);
});

test("a session that ends in the middle of work is taken up in place, and nothing is lost", async ({
  signInAs,
  page,
}) => {
  const { email, link } = await makeAccount("editor");
  await redeem(page, link);
  await page.goto("/edit/account");
  await page.getByLabel("What is it for?").fill("Typed before it ended");
  // As when it has run out: the cookie is still there and stands for nothing.
  const { page: admin } = await signInAs("admin");
  await admin.goto("/edit/accounts");
  const account = admin.getByRole("listitem").filter({ hasText: email });
  await account.locator("summary").click();
  await account.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(account.getByRole("status")).toContainText("Signed out everywhere");
  await page.getByRole("button", { name: "Make a token" }).click();
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await expect(dialog.getByLabel("E-mail address")).toHaveValue(email);
  await expectAccessible(page);
  await dialog.getByLabel("Password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page.locator("code")).toHaveText(/^entente_/);
  await expect(page.getByRole("rowheader", { name: "Typed before it ended" })).toBeVisible();
});

test("a second step is set up, asked for, and turned off", async ({ page }) => {
  const { email, link } = await makeAccount("editor");
  await redeem(page, link);
  await page.goto("/edit/account");
  await page.locator("#second-step-password").fill(PASSWORD);
  await page.getByRole("button", { name: "Set up two-step sign-in" }).click();
  const secret = (await page.locator("code").textContent()) ?? "";
  const [spare = ""] = await page
    .getByRole("list", { name: "Codes to write down" })
    .locator("li")
    .allTextContents();
  await page.getByLabel("Code", { exact: true }).fill(codeOf(secret, new Date()));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByRole("button", { name: "Turn it off" })).toBeVisible();

  for (const code of [() => codeOf(secret, new Date()), () => spare]) {
    await signOut(page);
    await page.goto("/login?next=/edit/account");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/login/code?next=%2Fedit%2Faccount");
    await page.getByLabel("Code").fill(code());
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/edit/account");
  }
  await page.locator("#end-step-present").fill(PASSWORD);
  await page.getByRole("button", { name: "Turn it off" }).click();
  await expect(page.getByRole("button", { name: "Set up two-step sign-in" })).toBeVisible();
});

test("a passkey opens the account when its device says who holds it, until it is removed", async ({
  page,
}) => {
  const { link } = await makeAccount("editor");
  const device = await page.context().newCDPSession(page);
  await device.send("WebAuthn.enable");
  const { authenticatorId } = await device.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      ...{ protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  await redeem(page, link);
  await page.goto("/edit/account");
  await page.getByLabel("Name of the passkey").fill("This laptop");
  await page.locator("#passkey-present").fill(PASSWORD);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("rowheader", { name: "This laptop" })).toBeVisible();

  await signOut(page);
  await page.goto("/login?next=/edit/account");
  const withPasskey = page.getByRole("button", { name: "Sign in with a passkey" });
  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await withPasskey.click();
  await expect(page.getByRole("alert").filter({ hasText: "The device did not finish" })).toBeVisible();
  await device.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await withPasskey.click();
  await expect(page).toHaveURL("/edit/account");

  await page.getByRole("button", { name: "Remove This laptop" }).click();
  await expect(page.getByText("You have no passkeys.")).toBeVisible();
  await signOut(page);
  await page.goto("/login");
  await withPasskey.click();
  await expect(page.getByRole("alert").filter({ hasText: "opens no account here" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one sets a password, signs out and in again all the same", async ({ page }) => {
    const { email, link } = await makeAccount("editor");
    await page.goto(link);
    await page.getByLabel("New password").fill("short but long enough");
    await page.getByRole("button", { name: "Set password and sign in" }).click();
    await expect(page).toHaveURL("/edit");
    await signOut(page);
    await page.goto("/login?next=/edit/account");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("short but long enough");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL("/edit/account");
  });
});

test("nothing of the editor is kept for the next reader", async ({ signInAs, page }) => {
  const { page: editor } = await signInAs("admin");
  for (const path of ["/edit", "/%65dit", "/login", "/edit/account"]) {
    const headers = (await editor.request.get(path, { maxRedirects: 0 })).headers();
    expect(headers["cache-control"] ?? "no-store").toMatch(/no-store/);
    const after = await (await page.request.get(path)).text();
    // Messages of the editor's pages are everyone's; who is signed in is not.
    expect(after.replace(/<script.*?<\/script>/gs, "")).not.toContain("Signed in as");
  }
});

test("sign-in and the accounts are accessible", async ({ signInAs, page }) => {
  await page.goto("/login");
  await expectGoodInEveryLook(page);
  const { page: editor } = await signInAs("admin");
  for (const path of ["/edit", "/edit/account", "/edit/accounts"]) {
    await editor.goto(path);
    for (const summary of await editor.locator("main summary").all()) await summary.click();
    await expectGoodInEveryLook(editor);
  }
});
