/** What tests use of the package, which comes without types. */
declare module "datapackage" {
  type Resource = {
    name: string;
    descriptor: { bytes: number };
    read: (options: { relations: boolean }) => Promise<unknown[]>;
  };
  export const Package: {
    load: (
      descriptor: string,
      options: { basePath: string },
    ) => Promise<{ errors: unknown[]; resources: Resource[] }>;
  };
}
