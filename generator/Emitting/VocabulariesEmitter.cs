using System.CodeDom.Compiler;
using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Emitting;

/// <summary>Emits a nested class for each vocabulary, with a member and a constant for each of its first entries.</summary>
internal static class VocabulariesEmitter
{
    private const int NameLength = 200;
    private const int TitleLength = 150;
    private const string Documents = "global::System.Collections.Generic.IReadOnlyList<global::" + EmittedNames.PaperDocument + ">";

    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Vocabularies.g.cs";

    public static string Emit(VocabularyMembersModel model, CancellationToken cancellation) =>
        ClassFrame.Emit(model.Declaration, writer =>
        {
            string corpus = model.Declaration.PrivateName(EmittedNames.Opened) + ".Corpus";
            for (int i = 0; i < model.Classes.Count; i++)
            {
                if (i > 0)
                    writer.WriteBlankLine();
                EmitClass(writer, model.Classes[i], corpus, cancellation);
            }
        });

    private static void EmitClass(IndentedTextWriter writer, VocabularyClassModel model, string corpus, CancellationToken cancellation)
    {
        string name = model.Vocabulary.ToString();
        string rest = model.Count > model.Members.Count ? $"; {Number(model.Members.Count)} of {Number(model.Count)} have members" : "";
        writer.WriteLine($"/// <summary>The {CaseFolding.Fold(name)} of the corpus{rest}.</summary>");
        writer.WriteLine($"public static class {name}");
        using (writer.Block())
        {
            string entry = EntryOf(model.Vocabulary);
            EmitLookups(writer, model.Vocabulary, entry, corpus);
            for (int i = 0; i < model.Members.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.WriteBlankLine();
                EmitDocumentation(writer, model.Members[i]);
                writer.WriteLine($"public static {entry} {model.Members[i].MemberName} => {EmittedNames.All}[{Number(i)}];");
            }

            EmitIds(writer, model);
        }
    }

    private static void EmitLookups(IndentedTextWriter writer, VocabulariesModel vocabulary, string entry, string corpus)
    {
        bool isLists = vocabulary == VocabulariesModel.Lists;
        string type = isLists ? Documents : $"global::{EmittedNames.Vocabulary}<{entry}>";
        string property = isLists ? EmittedNames.Documents : vocabulary.ToString();
        writer.WriteLine($"/// <summary>All {CaseFolding.Fold(vocabulary.ToString())}, also those without a member.</summary>");
        writer.WriteLine($"public static {type} {EmittedNames.All} => {corpus}.{property};");
        if (isLists)
            return;
        writer.WriteBlankLine();
        writer.WriteLine($"/// <inheritdoc cref=\"global::{EmittedNames.Vocabulary}{{TEntry}}.{EmittedNames.Find}(string)\"/>");
        writer.WriteLine($"public static {entry}? {EmittedNames.Find}(string name) => {EmittedNames.All}.{EmittedNames.Find}(name);");
    }

    /// <summary>Emits the names as constants: what <c>Find</c> takes, for attributes and <c>switch</c>.</summary>
    private static void EmitIds(IndentedTextWriter writer, VocabularyClassModel model)
    {
        writer.WriteBlankLine();
        writer.WriteLine("/// <summary>The names as constants, for attributes and <c>switch</c>.</summary>");
        writer.WriteLine($"public static class {EmittedNames.Ids}");
        using (writer.Block())
        {
            for (int i = 0; i < model.Members.Count; i++)
            {
                if (i > 0)
                    writer.WriteBlankLine();
                VocabularyMemberModel member = model.Members[i];
                writer.WriteLine($"/// <summary>{CSharpText.Documentation(member.Name, NameLength)}</summary>");
                writer.WriteLine($"public const string {member.MemberName} = {CSharpText.StringLiteral(member.Name)};");
            }
        }
    }

    /// <summary>Emits what an editor shows of an entry: its name, variants, the number of its papers, and the first of them.</summary>
    private static void EmitDocumentation(IndentedTextWriter writer, VocabularyMemberModel member)
    {
        string papers = member.PaperCount == 1 ? "1 paper" : Number(member.PaperCount) + " papers";
        writer.WriteLine($"/// <summary>{CSharpText.Documentation(member.Name, NameLength)}: {papers}");
        if (member.Variants.Count > 0)
            writer.WriteLine($"/// <para>Also {Join(", ", member.Variants, NameLength)}</para>");
        int more = member.PaperCount - member.FirstPapers.Count;
        string rest = more > 0 ? $"; and {Number(more)} more" : "";
        if (member.PaperCount > 0)
            writer.WriteLine($"/// <para>{Join("; ", member.FirstPapers, TitleLength)}{rest}</para>");
        writer.WriteLine("/// </summary>");
    }

    private static string Join(string separator, EquatableArray<string> texts, int maxLength) =>
        string.Join(separator, texts.Select(text => CSharpText.Documentation(text, maxLength)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string EntryOf(VocabulariesModel vocabulary) => "global::" + vocabulary switch
    {
        VocabulariesModel.Authors => EmittedNames.AuthorEntry,
        VocabulariesModel.Venues => EmittedNames.VenueEntry,
        VocabulariesModel.Keywords => EmittedNames.KeywordEntry,
        VocabulariesModel.Years => EmittedNames.YearEntry,
        VocabulariesModel.Repositories => EmittedNames.RepositoryEntry,
        _ => EmittedNames.PaperDocument,
    };
}
