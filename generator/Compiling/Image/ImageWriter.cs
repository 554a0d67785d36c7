using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Outlines;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Compiling.Image;

/// <summary>Writes an image and its outline as files.</summary>
internal static class ImageWriter
{
    // A generator is not to touch files, since the compiler would not know of it. This one runs in a step of the build that is made
    // for these two files: MSBuild knows what they depend on.
#pragma warning disable RS1035
    public static void Write(string path, OutlinedImage compiled)
    {
        File.WriteAllBytes(path, compiled.Image.ToResource());
        // Last, and in one move, since the build takes it as the sign that both are there.
        string outline = ImageFile.OutlineOf(path);
        string temporary = outline + ".tmp";
        File.WriteAllText(temporary, OutlineFormat.Write(compiled.Outline), Utf8.Encoding);
        File.Delete(outline);
        File.Move(temporary, outline);
    }
#pragma warning restore RS1035
}
