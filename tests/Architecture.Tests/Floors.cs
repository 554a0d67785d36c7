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
        "Image/Layout",
        "Json",
        "Bibliography",
        "Image",
        "Keys",
        "Search/Query",
        "Search/Postings",
        "Search/Spelling",
        "Search/Ranking",
        "Search/Evaluation",
        "Search",
        "Citations",
        ".");

    public static readonly SourceAssembly Generator = new(
        "generator/TypedCorpus.Generator.csproj",
        "../runtime/TypedCorpus/Text/Stemming",
        "../runtime/TypedCorpus/Text",
        "../runtime/TypedCorpus/Keys/Folding",
        "../runtime/TypedCorpus/Citations/Vocabulary",
        "../runtime/TypedCorpus/Image/Layout",
        "../runtime/TypedCorpus/Search/Ranking",
        "Text",
        "Collections",
        "Threading",
        "Diagnostics",
        "Models",
        "CitationKeys",
        "Configuration",
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
        "Lookup",
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

    public static readonly SourceAssembly App = new(
        "corpus/Corpus.csproj",
        "Content",
        "Common",
        "Compiling",
        "Checking",
        "Lookup",
        "Export",
        "Output",
        "Views",
        "Serving",
        "Completion",
        "Commands",
        ".");

    public static readonly IReadOnlyList<SourceAssembly> All = [Library, Generator, CodeFixes, AspNetCore, App];
}
