using System.CodeDom.Compiler;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>Emits the members for all papers, which hand on to the corpus; one that the user declares is left to him.</summary>
internal static class LookupsEmitter
{
    /// <summary>The member that is the whole corpus.</summary>
    public const string All = "All";

    /// <summary>The method that the papers' members call: a name that the compiler finds at once, of one method, binds quicker than an indexer.</summary>
    public const string PaperAt = "PaperAt";

    private const string Paper = "global::" + RuntimeNames.Paper;
    private const string Corpus = "global::" + RuntimeNames.PaperCorpus;
    private const string Results = "global::" + RuntimeNames.SearchResults;
    private const string Options = "global::" + RuntimeNames.SearchOptions;
    private const string Papers = "global::System.Collections.Generic.IReadOnlyList<" + Paper + ">";
    private const string Documents = "global::System.Collections.Generic.IReadOnlyList<global::" + RuntimeNames.PaperDocument + ">";

    public static void Emit(IndentedTextWriter writer, CorpusDeclaration declaration)
    {
        string corpus = declaration.Private("Opened") + ".Corpus";
        EmitOpening(writer, declaration);
        writer.WriteLineNoTabs("");
        writer.WriteLine($"private static {Paper} {declaration.Private(PaperAt)}(int index) => {corpus}[index];");
        if (!declaration.Declares(All))
        {
            writer.WriteLineNoTabs("");
            writer.WriteLine("/// <summary>All papers of the corpus.</summary>");
            writer.WriteLine($"public static {Corpus} {All} => {corpus};");
        }

        if (!declaration.Declares("Documents"))
        {
            writer.WriteLineNoTabs("");
            writer.WriteLine("/// <summary>The documents of the corpus, in the order of their names.</summary>");
            writer.WriteLine($"public static {Documents} Documents => {corpus}.{RuntimeNames.Documents};");
        }

        EmitFacet(writer, declaration, corpus, RuntimeNames.ByAuthor, "string", "name");
        EmitFacet(writer, declaration, corpus, RuntimeNames.ByYear, "int", "year");
        EmitFacet(writer, declaration, corpus, RuntimeNames.ByKeyword, "string", "keyword");
        foreach (string key in (string[])["string", "global::System.ReadOnlySpan<char>"])
            EmitFind(writer, declaration, corpus, key);

        if (declaration.Options.FullTextIndex && !declaration.Declares("Search"))
        {
            writer.WriteLineNoTabs("");
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(RuntimeNames.Search, $"string, {Options}")}\"/>");
            writer.WriteLine($"public static {Results} Search(string query, {Options} options = default) => {corpus}.{RuntimeNames.Search}(query, options);");
        }
    }

    private static void EmitFacet(
        IndentedTextWriter writer, CorpusDeclaration declaration, string corpus, string method, string type, string value)
    {
        if (declaration.Declares(method))
            return;
        writer.WriteLineNoTabs("");
        writer.WriteLine($"/// <inheritdoc cref=\"{Cref(method, type)}\"/>");
        writer.WriteLine($"public static {Papers} {method}({type} {value}) => {corpus}.{method}({value});");
    }

    private static void EmitFind(IndentedTextWriter writer, CorpusDeclaration declaration, string corpus, string key)
    {
        if (!declaration.Declares("Find"))
        {
            writer.WriteLineNoTabs("");
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(RuntimeNames.Find, key)}\"/>");
            writer.WriteLine($"public static {Paper}? Find({key} key) => {corpus}.{RuntimeNames.Find}(key);");
        }

        if (!declaration.Declares("TryFind"))
        {
            writer.WriteLineNoTabs("");
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(RuntimeNames.TryFind, $"{key}, out {Paper}")}\"/>");
            writer.WriteLine(
                $"public static bool TryFind({key} key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {Paper}? paper) =>");
            writer.WriteLine($"    {corpus}.{RuntimeNames.TryFind}(key, out paper);");
        }
    }

    /// <summary>
    /// A class of its own opens the corpus, so that it opens on first use, whatever else the user's class does. It has no
    /// initializer, for an exception of that would be wrapped: what is wrong with the data should be seen as it is.
    /// </summary>
    private static void EmitOpening(IndentedTextWriter writer, CorpusDeclaration declaration)
    {
        string load = declaration.Private("LoadImage");
        writer.WriteLine($"/// <summary>Sets the static data; the other generated file has the body, if it is there.</summary>");
        writer.WriteLine($"static partial void {load}(ref global::{RuntimeNames.CorpusImage}? image);");
        writer.WriteLineNoTabs("");
        writer.WriteLine($"private static class {declaration.Private("Opened")}");
        writer.OpenBlock();
        writer.WriteLine($"private static {Corpus}? s_corpus;");
        writer.WriteLineNoTabs("");
        writer.WriteLine($"internal static {Corpus} Corpus => s_corpus ?? Open();");
        writer.WriteLineNoTabs("");
        writer.WriteLine($"private static {Corpus} Open()");
        writer.OpenBlock();
        writer.WriteLine($"global::{RuntimeNames.CorpusImage}? image = null;");
        writer.WriteLine($"{load}(ref image);");
        writer.WriteLine(
            $"return {Corpus}.{RuntimeNames.Open}(image, typeof({declaration.Private("Opened")}), ref s_corpus);");
        writer.CloseBlock();
        writer.CloseBlock();
    }

    private static string Cref(string method, string parameters) =>
        $"{Corpus}.{method}({parameters})".Replace('<', '{').Replace('>', '}');
}
