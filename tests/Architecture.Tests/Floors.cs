namespace Architecture.Tests;

/// <summary>The plan of the house: the folders of each assembly, lowest first. A file names types of its own floor and of lower ones.</summary>
internal static class Floors
{
    public static readonly SourceAssembly Library = new(
        "runtime/TypedCorpus/TypedCorpus.csproj",
        "Text/Stemming",
        "Text",
        "Keys/Folding",
        "Citations/Vocabulary",
        "Identity",
        "Image/Layout",
        "Json",
        "Bibliography",
        "Image",
        "Keys",
        "Vectors",
        "Search/Query",
        "Search/Postings",
        "Search/Spelling",
        "Search/Ranking",
        "Search/Parts",
        "Search/Evaluation",
        "Search",
        "Sets",
        "Citations",
        ".",
        "Lookup",
        "Shards");

    public static readonly SourceAssembly Generator = new(
        "generator/TypedCorpus.Generator.csproj",
        "../runtime/TypedCorpus/Text/Stemming",
        "../runtime/TypedCorpus/Text",
        "../runtime/TypedCorpus/Keys/Folding",
        "../runtime/TypedCorpus/Citations/Vocabulary",
        "../runtime/TypedCorpus/Identity",
        "../runtime/TypedCorpus/Image/Layout",
        "../runtime/TypedCorpus/Search/Ranking",
        "Text",
        "Collections",
        "Threading",
        "Diagnostics",
        "Models",
        "CitationKeys",
        "Configuration",
        "Outlines",
        "Reading/Latex",
        "Reading/Links",
        "Reading/Values",
        "Reading/Documents",
        "Reading/Lists",
        "Reading/Listing",
        "Reading/Labelled",
        "Reading/Markdown",
        "Reading/BibTeX",
        "Reading/Json",
        "Reading/Records",
        "Reading/Tagged",
        "Reading/Xml",
        "Reading/Tables",
        "Reading/Vectors",
        "Reading",
        "Compiling/Identity",
        "Compiling/Merging",
        "Compiling/Naming",
        "Compiling/Vocabularies",
        "Compiling/Fields",
        "Compiling/Keys",
        "Compiling/Terms",
        "Compiling/KeyPhrases",
        "Compiling/Related",
        "Compiling/Search",
        "Compiling/Vectors",
        "Compiling",
        "Compiling/Image",
        "Emitting",
        "Pipeline",
        ".",
        "Analyzers");

    public static readonly SourceAssembly CodeFixes = new("generator/CodeFixes/TypedCorpus.CodeFixes.csproj", "../Diagnostics", ".");

    public static readonly SourceAssembly AspNetCore = new(
        "runtime/TypedCorpus.AspNetCore/TypedCorpus.AspNetCore.csproj",
        "Common",
        "Options",
        "Telemetry",
        "Map",
        "Querying",
        "Site",
        "Http",
        "Api/Answers",
        "Api",
        "Api/Description",
        "Pages",
        "Routes",
        ".");

    public static readonly SourceAssembly AI = new(
        "runtime/TypedCorpus.AI/TypedCorpus.AI.csproj",
        "Filters",
        "Options",
        "Texts",
        "Vectors",
        "Tools",
        ".");

    public static readonly SourceAssembly Mcp = new("runtime/TypedCorpus.Mcp/TypedCorpus.Mcp.csproj", "Server", "Http", ".");

    public static readonly SourceAssembly Orleans = new(
        "runtime/TypedCorpus.Orleans/TypedCorpus.Orleans.csproj",
        "Contracts",
        "Shards",
        "Steps",
        "Cluster",
        "Routing",
        "Queries",
        "Nodes",
        "Health",
        ".");

    public static readonly SourceAssembly App = new(
        "corpus/Corpus.csproj",
        "../runtime/TypedCorpus.Wasm/Static",
        "Content",
        "Common",
        "Embedding",
        "Compiling",
        "Checking",
        "Lookup",
        "Export",
        "Output",
        "Views",
        "Serving",
        "Finding",
        "Completion",
        "Templates",
        "Publishing",
        "Clusters",
        "Commands",
        ".");

    public static readonly SourceAssembly Embeddings = new("runtime/TypedCorpus.Embeddings/TypedCorpus.Embeddings.csproj", ".");

    public static readonly IReadOnlyList<SourceAssembly> All = [Library, Generator, CodeFixes, AspNetCore, AI, Mcp, Orleans, Embeddings, App];
}
