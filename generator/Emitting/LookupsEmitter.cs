using System.CodeDom.Compiler;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>Emits the members for all papers, which call those of the corpus, except the ones that the user declares.</summary>
internal static class LookupsEmitter
{
    private const string Paper = "global::" + EmittedNames.Paper;
    private const string Corpus = "global::" + EmittedNames.PaperCorpus;
    private const string Results = "global::" + EmittedNames.SearchResults;
    private const string Options = "global::" + EmittedNames.SearchOptions;
    private const string Papers = "global::System.Collections.Generic.IReadOnlyList<" + Paper + ">";
    private const string Documents = "global::System.Collections.Generic.IReadOnlyList<global::" + EmittedNames.PaperDocument + ">";

    public static void Emit(IndentedTextWriter writer, CorpusDeclaration declaration)
    {
        string corpus = declaration.PrivateName(EmittedNames.Opened) + ".Corpus";
        EmitOpening(writer, declaration);
        writer.WriteBlankLine();
        writer.WriteLine($"private static {Paper} {declaration.PrivateName(EmittedNames.PaperAt)}(int index) => {corpus}[index];");
        if (!declaration.Declares(EmittedNames.All))
        {
            writer.WriteBlankLine();
            writer.WriteLine("/// <summary>All papers of the corpus.</summary>");
            writer.WriteLine($"public static {Corpus} {EmittedNames.All} => {corpus};");
        }

        if (!declaration.Declares(EmittedNames.Documents))
        {
            writer.WriteBlankLine();
            writer.WriteLine("/// <summary>The documents of the corpus, in the order of their names.</summary>");
            writer.WriteLine($"public static {Documents} {EmittedNames.Documents} => {corpus}.{EmittedNames.Documents};");
        }

        EmitFacet(writer, declaration, corpus, EmittedNames.ByAuthor, "string", "name");
        EmitFacet(writer, declaration, corpus, EmittedNames.ByYear, "int", "year");
        EmitFacet(writer, declaration, corpus, EmittedNames.ByKeyword, "string", "keyword");
        foreach (string key in (string[])["string", "global::System.ReadOnlySpan<char>"])
            EmitFind(writer, declaration, corpus, key);

        if (declaration.Options.FullTextIndex && !declaration.Declares(EmittedNames.Search))
        {
            writer.WriteBlankLine();
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(EmittedNames.Search, $"string, {Options}")}\"/>");
            writer.WriteLine($"public static {Results} {EmittedNames.Search}(string query, {Options} options = default) => "
                + $"{corpus}.{EmittedNames.Search}(query, options);");
        }
    }

    private static void EmitFacet(
        IndentedTextWriter writer, CorpusDeclaration declaration, string corpus, string method, string type, string value)
    {
        if (declaration.Declares(method))
            return;
        writer.WriteBlankLine();
        writer.WriteLine($"/// <inheritdoc cref=\"{Cref(method, type)}\"/>");
        writer.WriteLine($"public static {Papers} {method}({type} {value}) => {corpus}.{method}({value});");
    }

    private static void EmitFind(IndentedTextWriter writer, CorpusDeclaration declaration, string corpus, string key)
    {
        if (!declaration.Declares(EmittedNames.Find))
        {
            writer.WriteBlankLine();
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(EmittedNames.Find, key)}\"/>");
            writer.WriteLine($"public static {Paper}? {EmittedNames.Find}({key} key) => {corpus}.{EmittedNames.Find}(key);");
        }

        if (!declaration.Declares(EmittedNames.TryFind))
        {
            writer.WriteBlankLine();
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(EmittedNames.TryFind, $"{key}, out {Paper}")}\"/>");
            writer.WriteLine(
                $"public static bool {EmittedNames.TryFind}({key} key, "
                    + $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {Paper}? paper) =>");
            writer.WriteLine($"    {corpus}.{EmittedNames.TryFind}(key, out paper);");
        }
    }

    /// <summary>
    /// Emits a nested class that opens the corpus, so that it opens on first use, whatever else the user's class does. It
    /// opens it in a method: an exception in an initializer would reach the user wrapped in another.
    /// </summary>
    private static void EmitOpening(IndentedTextWriter writer, CorpusDeclaration declaration)
    {
        string load = declaration.PrivateName(EmittedNames.LoadImage);
        writer.WriteLine($"/// <summary>Sets the static data; the other generated file has the body, if it is there.</summary>");
        writer.WriteLine($"static partial void {load}(ref global::{EmittedNames.CorpusImage}? image);");
        writer.WriteBlankLine();
        string opened = declaration.PrivateName(EmittedNames.Opened);
        writer.WriteLine($"private static class {opened}");
        using (writer.Block())
        {
            writer.WriteLine($"private static {Corpus}? s_corpus;");
            writer.WriteBlankLine();
            writer.WriteLine($"internal static {Corpus} Corpus => s_corpus ?? Open();");
            writer.WriteBlankLine();
            writer.WriteLine($"private static {Corpus} Open()");
            using (writer.Block())
            {
                writer.WriteLine($"global::{EmittedNames.CorpusImage}? image = null;");
                writer.WriteLine($"{load}(ref image);");
                writer.WriteLine($"return {Corpus}.{EmittedNames.Open}(image, typeof({opened}), ref s_corpus);");
            }
        }
    }

    private static string Cref(string method, string parameters) =>
        $"{Corpus}.{method}({parameters})".Replace('<', '{').Replace('>', '}');
}
