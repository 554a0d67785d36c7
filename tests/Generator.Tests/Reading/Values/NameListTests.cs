using Generator.Tests.Reading.BibTeX;
using TypedCorpus.Generator.Reading.Values;

namespace Generator.Tests.Reading.Values;

public sealed class NameListTests
{
    [Theory]
    [InlineData("...")]
    [InlineData("\u2026")]
    [InlineData(" et al.")]
    [InlineData("\u7B49")]
    public void Any_number_of_marks_stands_for_the_others_once(string mark) => Assert.Equal(
        ["Quill", "others"],
        NameList.Read("Mara Quill" + string.Concat(Enumerable.Repeat(mark, 100_000))).Select(person => person.Family));

    [Theory]
    [InlineData("Mara Quill, Ivo van der Berg and Ann Lee", "Quill | Mara | -; van der Berg | Ivo | -; Lee | Ann | -")]
    [InlineData("Mara Quill, Ivo Berg, and Ann Lee", "Quill | Mara | -; Berg | Ivo | -; Lee | Ann | -")]
    [InlineData("Mara Quill & Ivo Berg", "Quill | Mara | -; Berg | Ivo | -")]
    [InlineData("Quill, Mara and van der Berg, Ivo", "Quill | Mara | -; van der Berg | Ivo | -")]
    [InlineData("De Cao, Nicola and Aziz, Wilker and others", "De Cao | Nicola | -; Aziz | Wilker | -; {others}")]
    [InlineData("Quill, Mara and {Gate Group} and OpenAI", "Quill | Mara | -; {Gate Group}; {OpenAI}")]
    [InlineData("Le Scao, Teven", "Le Scao | Teven | -")]
    [InlineData("Quill,Mara and\n  Berg,Ivo", "Quill | Mara | -; Berg | Ivo | -")]
    [InlineData("Quill, M.; van der Berg, I.; and Lee, A.", "Quill | M. | -; van der Berg | I. | -; Lee | A. | -")]
    [InlineData("Mara Quill|Ivo Berg", "Quill | Mara | -; Berg | Ivo | -")]
    [InlineData("Quill, M., Berg, I. J. & Lee, A.", "Quill | M. | -; Berg | I. J. | -; Lee | A. | -")]
    [InlineData("Quill, Mara J., Berg, Ivo", "Quill | Mara J. | -; Berg | Ivo | -")]
    [InlineData("Quill M, van der Berg IJ, Lee A.", "Quill | M | -; van der Berg | IJ | -; Lee | A | -")]
    [InlineData("Quill M, Berg I, et al.", "Quill | M | -; Berg | I | -; {others}")]
    [InlineData("Mara Quill et al.", "Quill | Mara | -; {others}")]
    [InlineData("Quill, Jr., Mara", "Quill | Mara | Jr.")]
    [InlineData("Mara Quill, Jr., Ivo Berg", "Quill | Mara | Jr.; Berg | Ivo | -")]
    [InlineData("Mara Quill, PhD, Ivo Berg, MD", "Quill | Mara | PhD; Berg | Ivo | MD")]
    [InlineData("Jane Roe, MD; PhD", "Roe | Jane | MD, PhD")]
    [InlineData("Jane Roe; PhD; Ivo Berg; MD, MSc", "Roe | Jane | PhD; Berg | Ivo | MD, MSc")]
    [InlineData("Jane Roe, M.D., Ph.D.; Ivo Berg, FRCP", "Roe | Jane | M.D., Ph.D.; Berg | Ivo | FRCP")]
    [InlineData("Jane Roe, M.D., Ph.D., Ivo Berg, M.B.A. and Ann Lee, MPH", "Roe | Jane | M.D., Ph.D.; Berg | Ivo | M.B.A.; Lee | Ann | MPH")]
    [InlineData("Jane Roe, MS, PhD; Ivo Berg, MD, MA", "Roe | Jane | MS, PhD; Berg | Ivo | MD, MA")]
    [InlineData("Jane Roe Jr., PhD; Ivo Berg III", "Roe | Jane | Jr., PhD; Berg | Ivo | III")]
    [InlineData("Jane Roe MD PhD, Ivo Berg PhD", "Roe | Jane | MD, PhD; Berg | Ivo | PhD")]
    [InlineData("Jane Roe, MD/PhD; Ivo Berg, M.D.-Ph.D.", "Roe | Jane | MD/PhD; Berg | Ivo | M.D.-Ph.D.")]
    [InlineData("Roe, Jane, PhD; Berg, Ivo, MD, MPH", "Roe | Jane | PhD; Berg | Ivo | MD, MPH")]
    [InlineData("Roe, Jane, PhD, Berg, Ivo, MD", "Roe | Jane | PhD; Berg | Ivo | MD")]
    [InlineData("Roe, Jane, PhD", "Roe | Jane | PhD")]
    [InlineData("Roe, PhD; Berg, MD", "Roe | - | PhD; Berg | MD | -")]
    [InlineData("Garcia Lopez MD, Roe J", "Garcia Lopez | MD | -; Roe | J | -")]
    [InlineData("Ada Mba; Ivo Mbe", "Mba | Ada | -; Mbe | Ivo | -")]
    [InlineData("Jane Roe, 0000-0002-1825-0097; Ivo Berg (https://orcid.org/0000-0001-5109-370X)", "Roe | Jane | -; Berg | Ivo | -")]
    [InlineData("Jane Roe; https://orcid.org/0000-0002-1825-0097; Ivo Berg; ORCID: 0000-0001-5109-370X", "Roe | Jane | -; Berg | Ivo | -")]
    [InlineData("Jane Roe 0000-0002-1825-0097, Ivo Berg, ORCID iD 0000-0001-5109-3700", "Roe | Jane | -; Berg | Ivo | -")]
    [InlineData("OpenAI, Mara Quill", "{OpenAI}; Quill | Mara | -")]
    [InlineData("['Mara Quill', \"Ivo O'Neil\"]", "Quill | Mara | -; O'Neil | Ivo | -")]
    [InlineData("Mara Quill<sup>1,*</sup>, Ivo Berg<sup>2</sup>", "Quill | Mara | -; Berg | Ivo | -")]
    [InlineData("\u738B \u4F1F\uFF1B\u674E \u5A1C", "\u738B | \u4F1F | -; \u674E | \u5A1C | -")]
    [InlineData("\u738B\u4F1F\u3001\u674E\u5A1C", "{\u738B\u4F1F}; {\u674E\u5A1C}")]
    [InlineData("\u738B\u4F1F\uFF0C\u674E\u5A1C", "{\u738B\u4F1F}; {\u674E\u5A1C}")]
    [InlineData("Mara Quill\nIvo Berg", "Quill | Mara | -; Berg | Ivo | -")]
    [InlineData("", "")]
    [InlineData(" , ;", "")]
    public void A_list_is_split_as_its_writer_joined_it(string text, string names) =>
        Assert.Equal(names, string.Join("; ", NameList.Read(text).Select(Bib.Name)));

    [Theory]
    [InlineData("Wei Quill 0001", "Quill | Wei | -")]
    [InlineData("Mara Quill*", "Quill | Mara | -")]
    [InlineData("Mara Quill\u2020\u2021", "Quill | Mara | -")]
    [InlineData("Mara Quill\u00B9\u00B2", "Quill | Mara | -")]
    [InlineData("Mara Quill1,2", "Quill | Mara | -")]
    [InlineData("Agent 7", "7 | Agent | -")]
    [InlineData("R2D2", "{R2D2}")]
    [InlineData("Quill M Jr", "Quill | M | Jr")]
    [InlineData("J. Quill", "Quill | J. | -")]
    [InlineData("JR Quill", "Quill | JR | -")]
    [InlineData("et al.", "{others}")]
    [InlineData("{Gate Group}", "{Gate Group}")]
    [InlineData("Mara &amp; Quill", "Quill | Mara & | -")]
    public void A_name_loses_what_is_attached_to_it(string text, string name) => Assert.Equal(name, Bib.Name(PersonNames.Read(text)!));
}
