using System.Globalization;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Tests.Fuzzing;

/// <summary>
/// Damaged images. An input is a list of damages: <c>3@17=255;</c> sets a byte of a section, <c>3&lt;20;</c> truncates it.
/// </summary>
internal sealed class ImageTarget(TestImage image, Type owner, IReadOnlyList<string> keys) : FuzzTarget
{
    public override string Name => "image";

    public override string Make(SmallRandom random)
    {
        string damages = "";
        ImageSection section = TestImage.Sections[random.Next(TestImage.Sections.Length)];
        for (int i = random.Next(1 << random.Next(7)); i >= 0; i--)
        {
            if (random.Next(4) == 0)
                section = TestImage.Sections[random.Next(TestImage.Sections.Length)];
            int length = image[section].Length;
            int at = random.Next(2) == 0 ? random.Next(Math.Min(length, 60) + 1) : random.Next(length + 1);
            damages += random.Next(40) == 0
                ? FormattableString.Invariant($"{(int)section}<{at};")
                : FormattableString.Invariant($"{(int)section}@{at}={random.Next(random.Next(2) == 0 ? 0x80 : 0x100)};");
        }

        return damages;
    }

    public override void Check(string input)
    {
        byte[][] sections = [.. Enumerable.Range(0, (int)ImageSection.Count).Select(section => image[(ImageSection)section])];
        foreach (string damage in input.Split(';'))
        {
            int[] numbers =
            [
                .. damage.Split('@', '=', '<').Select(
                    number => int.TryParse(number, CultureInfo.InvariantCulture, out int parsed) ? parsed : -1),
            ];
            if (numbers.Length < 2 || numbers.Min() < 0 || numbers[0] >= sections.Length || numbers[1] >= sections[numbers[0]].Length)
                continue;
            if (numbers.Length == 2)
                Array.Resize(ref sections[numbers[0]], numbers[1]);
            else
                sections[numbers[0]][numbers[1]] = (byte)numbers[2];
        }

        TestImage damaged = image;
        foreach (ImageSection section in TestImage.Sections)
            damaged = damaged.With(section, sections[(int)section], headerAgrees: true);
        WholeCorpus.IsRefused(() => PaperCorpus.Open(damaged, owner), keys, step: 4);
    }
}
