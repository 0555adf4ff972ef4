/** What the generated packages are held to: the strictest that typescript-eslint has. */
import tseslint from "typescript-eslint";

export default tseslint.config(
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      // One of the two styles that the rule knows. A type of a package may be called `Record`.
      "@typescript-eslint/consistent-indexed-object-style": ["error", "index-signature"],
      // An index signature is true of the declared properties, too: `Shape | string`, where a shape may be a text.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Two types with rules of their own may both be texts.
      "@typescript-eslint/no-duplicate-type-constituents": "off",
      // Declarations are made file by file, without inference: `--isolatedDeclarations` asks for these types.
      "@typescript-eslint/no-inferrable-types": ["error", { ignoreParameters: true }],
      // A package has to name what it deprecates.
      "@typescript-eslint/no-deprecated": "off",
    },
  },
);
