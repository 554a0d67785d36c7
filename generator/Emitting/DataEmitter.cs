using System.Text;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Emitting;

/// <summary>
/// Emits the static data of a corpus: a literal for each large section of its image, and one for all that are small. A
/// process that opens the corpus loads a type for each length that a literal has.
/// </summary>
internal static class DataEmitter
{
    private const string Small = "Small";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>Up to so many bytes a section is small.</summary>
    private const int MostSmall = 1 << 15;

    public static string HintName(CorpusDeclaration declaration) => declaration.FileName + ".Data.g.cs";

    public static string Emit(CorpusDeclaration declaration, CorpusImage image, CancellationToken cancellation) =>
        ClassFrame.Emit(declaration, writer =>
        {
            string load = declaration.Private("LoadImage");
            string type = declaration.Private("Image");
            writer.WriteLine($"static partial void {load}(ref global::{RuntimeNames.CorpusImage}? image) => image = new {type}();");
            writer.WriteLineNoTabs("");
            writer.WriteLine($"private sealed class {type} : global::{RuntimeNames.CorpusImage}");
            writer.OpenBlock();
            var small = new StringBuilder();
            int smallLength = 0;
            foreach (EmittedSection section in ImageSections.Of(image))
            {
                cancellation.ThrowIfCancellationRequested();
                string value = section.Length > MostSmall ? section.ToLiteral() : $"{Small}.Slice({smallLength}, {section.Length})";
                writer.WriteLine($"public override {Bytes} {section.Name} => {value};");
                if (section.Length > MostSmall)
                    continue;
                section.AppendTo(small);
                smallLength += section.Length;
            }

            writer.WriteLineNoTabs("");
            writer.WriteLine($"private static {Bytes} {Small} => {CSharpText.Utf8Literal(small.ToString())};");
            writer.CloseBlock();
        });
}
