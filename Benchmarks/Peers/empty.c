/* What any process costs: a static program that does nothing. */

int main(void)
{
    return 0;
}
