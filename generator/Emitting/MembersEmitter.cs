using System.CodeDom.Compiler;
using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the typed surface of a corpus: what editors show and the compiler checks. It compiles without the data,
/// which an editor may leave out.
/// </summary>
internal static class MembersEmitter
{
    private const string Paper = "global::" + EmittedNames.Paper;
    private const int TitleLength = 300;
    private const int AbstractLength = 300;
    private const int NameLength = 100;
    private const int LinkLength = 300;
    private const int DocumentsShown = 5;

    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Members.g.cs";

    public static string Emit(MembersModel model, CancellationToken cancellation) =>
        ClassFrame.Emit(model.Declaration, writer =>
        {
            LookupsEmitter.Emit(writer, model.Declaration);
            string paperAt = model.Declaration.PrivateName(EmittedNames.PaperAt);
            for (int i = 0; i < model.Members.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                EmitPaper(writer, model.Members[i], $"{paperAt}({i})");
            }

            IdsEmitter.Emit(writer, model);
        }, IdsEmitter.Attribute(model));

    private static void EmitPaper(IndentedTextWriter writer, MemberModel member, string value)
    {
        writer.WriteBlankLine();
        EmitDocumentation(writer, member);
        writer.WriteLine($"public static {Paper} {member.Name} => {value};");
    }

    /// <summary>
    /// Emits what an editor shows of a paper: title, the abstract's start, where it is listed, and its link. All of it is
    /// in the summary, because completion lists show nothing else.
    /// </summary>
    private static void EmitDocumentation(IndentedTextWriter writer, MemberModel member)
    {
        writer.WriteLine($"/// <summary>{CSharpText.Documentation(member.Title, TitleLength)}");
        if (member.Abstract is not null)
            writer.WriteLine($"/// <para>{CSharpText.Documentation(member.Abstract, AbstractLength)}</para>");
        writer.WriteLine($"/// <para>{Listed(member.Listed)}</para>");
        // An address that is cut short leads nowhere.
        if (member.Link?.Length <= LinkLength)
            writer.WriteLine($"/// <para><see href=\"{CSharpText.Documentation(member.Link, LinkLength)}\"/></para>");
        writer.WriteLine("/// </summary>");
    }

    /// <summary><c>Listed in a.txt (12), b.txt (3)</c>: the documents with the paper's rank.</summary>
    private static string Listed(EquatableArray<ListedModel> listed)
    {
        IEnumerable<string> places = listed
            .Take(DocumentsShown)
            .Select(
                place => $"{CSharpText.Documentation(place.Document, NameLength)} ({place.Rank.ToString(CultureInfo.InvariantCulture)})");
        int more = listed.Count - DocumentsShown;
        string rest = more > 0 ? $" and {more.ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"Listed in {string.Join(", ", places)}{rest}";
    }
}
