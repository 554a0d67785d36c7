using System.CodeDom.Compiler;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the typed surface of a corpus: what editors show and the compiler checks. It compiles without the data,
/// which an editor may leave out.
/// </summary>
internal static class MembersEmitter
{
    private const int TitleLength = 300;
    private const int AbstractLength = 300;

    private const string Paper = "global::" + RuntimeNames.Paper;
    private const string Corpus = "global::" + RuntimeNames.PaperCorpus;
    private const string Document = "global::" + RuntimeNames.PaperDocument;

    public static string HintName(CorpusDeclaration declaration) => ClassFrame.HintName(declaration, "Members");

    public static string Emit(MembersModel model, CancellationToken cancellation) =>
        ClassFrame.Emit(model.Declaration, writer =>
        {
            EmitLookups(writer, model.Declaration);
            for (int i = 0; i < model.Members.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                EmitPaper(writer, model.Members[i], i);
            }
        });

    private static void EmitLookups(IndentedTextWriter writer, CorpusDeclaration declaration)
    {
        writer.WriteLine("/// <summary>All papers of the corpus.</summary>");
        writer.WriteLine($"public static {Corpus} All => Opened.Corpus;");
        writer.WriteLineNoTabs("");
        writer.WriteLine("/// <summary>The documents of the corpus, in the order of their names.</summary>");
        writer.WriteLine(
            $"public static global::System.Collections.Generic.IReadOnlyList<{Document}> Documents => Opened.Corpus.{RuntimeNames.Documents};");

        foreach (string key in (string[])["string", "global::System.ReadOnlySpan<char>"])
        {
            writer.WriteLineNoTabs("");
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(RuntimeNames.Find, key, "")}\"/>");
            writer.WriteLine($"public static {Paper}? Find({key} key) => Opened.Corpus.{RuntimeNames.Find}(key);");
            writer.WriteLineNoTabs("");
            writer.WriteLine($"/// <inheritdoc cref=\"{Cref(RuntimeNames.TryFind, key, $", out {Paper}")}\"/>");
            writer.WriteLine(
                $"public static bool TryFind({key} key, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {Paper}? paper) =>");
            writer.WriteLine($"    Opened.Corpus.{RuntimeNames.TryFind}(key, out paper);");
        }

        writer.WriteLineNoTabs("");
        writer.WriteLine("/// <summary>Sets the static data; the other generated file has the body, if it is there.</summary>");
        writer.WriteLine($"static partial void LoadImage(ref global::{RuntimeNames.CorpusImage}? image);");
        writer.WriteLineNoTabs("");
        writer.WriteLine("private static class Opened");
        writer.OpenBlock();
        writer.WriteLine($"internal static readonly {Corpus} Corpus = Open();");
        writer.WriteLineNoTabs("");
        writer.WriteLine($"private static {Corpus} Open()");
        writer.OpenBlock();
        writer.WriteLine($"global::{RuntimeNames.CorpusImage}? image = null;");
        writer.WriteLine("LoadImage(ref image);");
        writer.WriteLine(
            $"return {Corpus}.{RuntimeNames.Open}(image, typeof({CSharpText.Identifier(declaration.Name)}));");
        writer.CloseBlock();
        writer.CloseBlock();
    }

    private static string Cref(string method, string key, string rest) =>
        $"{Corpus}.{method}({key}{rest})".Replace('<', '{').Replace('>', '}');

    private static void EmitPaper(IndentedTextWriter writer, MemberModel member, int index)
    {
        writer.WriteLineNoTabs("");
        writer.WriteLine($"/// <summary>{CSharpText.Documentation(member.Title, TitleLength)}</summary>");
        if (member.Abstract is not null)
            writer.WriteLine($"/// <remarks>{CSharpText.Documentation(member.Abstract, AbstractLength)}</remarks>");
        writer.WriteLine($"public static {Paper} {member.Name} => Opened.Corpus[{index}];");
    }
}
