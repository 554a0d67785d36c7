using System.CodeDom.Compiler;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the typed surface of a corpus: what editors show and the compiler checks. It compiles without the data,
/// which an editor may leave out.
/// </summary>
internal static class MembersEmitter
{
    private const string Paper = "global::" + RuntimeNames.Paper;

    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Members.g.cs";

    public static string Emit(MembersModel model, CancellationToken cancellation) =>
        ClassFrame.Emit(model.Declaration, writer =>
        {
            LookupsEmitter.Emit(writer, model.Declaration);
            string paperAt = model.Declaration.Private(LookupsEmitter.PaperAt);
            for (int i = 0; i < model.Members.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                EmitPaper(writer, model.Members[i], $"{paperAt}({i})");
            }

            IdsEmitter.Emit(writer, model);
        }, IdsEmitter.Attribute(model));

    private static void EmitPaper(IndentedTextWriter writer, MemberModel member, string value)
    {
        writer.WriteLineNoTabs("");
        MemberDocumentation.Emit(writer, member);
        writer.WriteLine($"public static {Paper} {member.Name} => {value};");
    }
}
